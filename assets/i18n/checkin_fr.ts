<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%n entrée(s) en {minutes} min</source>
        <translation>
            <numerusform>%n entrée en {minutes} min</numerusform>
            <numerusform>%n entrées en {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) entrée(s) ces {minutes} dernières minutes, tous postes confondus.</source>
        <translation>
            <numerusform>%n personne entrée ces {minutes} dernières minutes, tous postes confondus.</numerusform>
            <numerusform>%n personnes entrées ces {minutes} dernières minutes, tous postes confondus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Au plus fort : %n par minute.</source>
        <translation>
            <numerusform>Au plus fort : %n par minute.</numerusform>
            <numerusform>Au plus fort : %n par minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceReportWords</name>
    <message numerus="yes">
        <source>Dont %n personne(s) entrée(s) sans être attendue(s), sur décision à l’accueil.</source>
        <translation>
            <numerusform>Dont %n personne entrée sans être attendue, sur décision à l’accueil.</numerusform>
            <numerusform>Dont %n personnes entrées sans être attendues, sur décision à l’accueil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dans « {file} ».</source>
        <translation>
            <numerusform>%n action dans « {file} ».</numerusform>
            <numerusform>%n actions dans « {file} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fois de suite)</source>
        <translation>
            <numerusform>(%n fois de suite)</numerusform>
            <numerusform>(%n fois de suite)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n passage(s) de moins</source>
        <translation>
            <numerusform>%n passage de moins</numerusform>
            <numerusform>%n passages de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) de plus</source>
        <translation>
            <numerusform>%n passage de plus</numerusform>
            <numerusform>%n passages de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s) faite(s) et relue(s).</source>
        <translation>
            <numerusform>%n copie faite et relue.</numerusform>
            <numerusform>%n copies faites et relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copie reprise, avec %n passage(s) plus récent(s).</source>
        <translation>
            <numerusform>Copie reprise, avec %n passage plus récent.</numerusform>
            <numerusform>Copie reprise, avec %n passages plus récents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message numerus="yes">
        <source>dans %n boîte(s)</source>
        <translation>
            <numerusform>dans %n boîte</numerusform>
            <numerusform>dans %n boîtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Garder les boîtes, ne faire que %n nouvelle(s) carte(s)</source>
        <translation>
            <numerusform>Garder les boîtes, ne faire que %n nouvelle carte</numerusform>
            <numerusform>Garder les boîtes, ne faire que %n nouvelles cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardQueueWords</name>
    <message numerus="yes">
        <source>%n carte(s) dans « {file} » : imprimez la feuille et découpez-la.</source>
        <translation>
            <numerusform>%n carte dans « {file} » : imprimez la feuille et découpez-la.</numerusform>
            <numerusform>%n cartes dans « {file} » : imprimez la feuille et découpez-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s) envoyée(s) sur une feuille : vérifiez qu’elle sort.</source>
        <translation>
            <numerusform>%n carte envoyée sur une feuille : vérifiez qu’elle sort.</numerusform>
            <numerusform>%n cartes envoyées sur une feuille : vérifiez qu’elle sort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repartir de %n étiquette(s)</source>
        <translation>
            <numerusform>Repartir de %n étiquette</numerusform>
            <numerusform>Repartir de %n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étiquette(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus que %n étiquette(s) : préparez le prochain rouleau.</source>
        <translation>
            <numerusform>Plus que %n étiquette : préparez le prochain rouleau.</numerusform>
            <numerusform>Plus que %n étiquettes : préparez le prochain rouleau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>%n export(s) sont notés dans l’historique.</source>
        <translation>
            <numerusform>%n export est noté dans l’historique.</numerusform>
            <numerusform>%n exports sont notés dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>(et %n un autre jour)</source>
        <translation>
            <numerusform>(et %n un autre jour)</numerusform>
            <numerusform>(et %n un autre jour)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De {begins} à {ends} : %n personne(s).</source>
        <translation>
            <numerusform>De {begins} à {ends} : %n personne.</numerusform>
            <numerusform>De {begins} à {ends} : %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) présente(s)</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tentative(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à l’intérieur</source>
        <translation>
            <numerusform>%n personne à l’intérieur</numerusform>
            <numerusform>%n personnes à l’intérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s)</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>Rien à signaler sur %n carte(s).</source>
        <translation>
            <numerusform>Rien à signaler sur %n carte.</numerusform>
            <numerusform>Rien à signaler sur %n cartes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ont dit oui.</source>
        <translation>
            <numerusform>%n personne a dit oui.</numerusform>
            <numerusform>%n personnes ont dit oui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n personne(s) lue(s)</source>
        <translation>
            <numerusform>%n personne lue</numerusform>
            <numerusform>%n personnes lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message numerus="yes">
        <source>Chiffres de ce poste ({station}), avec %n passage(s) d’autres postes.</source>
        <translation>
            <numerusform>Chiffres de ce poste ({station}), avec %n passage d’autres postes.</numerusform>
            <numerusform>Chiffres de ce poste ({station}), avec %n passages d’autres postes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s) présente(s)</source>
        <translation>
            <numerusform>personne présente</numerusform>
            <numerusform>personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s)</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entrée(s)</source>
        <translation>
            <numerusform>entrée</numerusform>
            <numerusform>entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tentative(s)</source>
        <translation>
            <numerusform>tentative</numerusform>
            <numerusform>tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) encore attendue(s)</source>
        <translation>
            <numerusform>%n personne encore attendue</numerusform>
            <numerusform>%n personnes encore attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admise(s) sans être attendue(s)</source>
        <translation>
            <numerusform>%n admise sans être attendue</numerusform>
            <numerusform>%n admises sans être attendues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>présent(s)</source>
        <translation>
            <numerusform>présent</numerusform>
            <numerusform>présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>présent(s) sur {expected} attendu(s)</source>
        <translation>
            <numerusform>présent sur {expected} attendus</numerusform>
            <numerusform>présents sur {expected} attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à l’intérieur</source>
        <translation>
            <numerusform>%n personne à l’intérieur</numerusform>
            <numerusform>%n personnes à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message numerus="yes">
        <source>Pas encore : %n point(s) à régler</source>
        <translation>
            <numerusform>Pas encore : %n point à régler</numerusform>
            <numerusform>Pas encore : %n points à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presque : %n point(s) à voir</source>
        <translation>
            <numerusform>Presque : %n point à voir</numerusform>
            <numerusform>Presque : %n points à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n billet(s) dans la liste</source>
        <translation>
            <numerusform>%n billet dans la liste</numerusform>
            <numerusform>%n billets dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusé(s), mis de côté</source>
        <translation>
            <numerusform>%n refusé, mis de côté</numerusform>
            <numerusform>%n refusés, mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvacuationWords</name>
    <message numerus="yes">
        <source>personne(s) à l’intérieur</source>
        <translation>
            <numerusform>personne à l’intérieur</numerusform>
            <numerusform>personnes à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n refusé(s)</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à envoyer</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à régler</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) refusé(s) par le système d’inscription.</source>
        <translation>
            <numerusform>%n passage refusé par le système d’inscription.</numerusform>
            <numerusform>%n passages refusés par le système d’inscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) à envoyer.</source>
        <translation>
            <numerusform>%n passage à envoyer</numerusform>
            <numerusform>%n passages à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non imprimée(s)</source>
        <translation>
            <numerusform>%n non imprimée</numerusform>
            <numerusform>%n non imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en cours</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n ligne(s) écrite(s)</source>
        <translation>
            <numerusform>%n ligne écrite</numerusform>
            <numerusform>%n lignes écrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedWords</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>Enregistrement de %n personne(s)…</source>
        <translation>
            <numerusform>Enregistrement de %n personne…</numerusform>
            <numerusform>Enregistrement de %n personnes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %n personne(s)</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) importée(s)</source>
        <translation>
            <numerusform>%n personne importée</numerusform>
            <numerusform>%n personnes importées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideWords</name>
    <message numerus="yes">
        <source>%n personne(s) à l’intérieur</source>
        <translation>
            <numerusform>%n personne à l’intérieur</numerusform>
            <numerusform>%n personnes à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>%n passage(s) pas encore envoyé(s)</source>
        <translation>
            <numerusform>%n passage pas encore envoyé</numerusform>
            <numerusform>%n passages pas encore envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>Ce code n’est pas le bon. Réessayez dans %n s.</source>
        <translation>
            <numerusform>Ce code n’est pas le bon. Réessayez dans %n s.</numerusform>
            <numerusform>Ce code n’est pas le bon. Réessayez dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>%n personne(s) pas encore venue(s)</source>
        <translation>
            <numerusform>%n personne pas encore venue</numerusform>
            <numerusform>%n personnes pas encore venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sur les {total} pas encore venues</source>
        <translation>
            <numerusform>%n personne sur les {total} pas encore venues</numerusform>
            <numerusform>%n personnes sur les {total} pas encore venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %n plus récentes lectures. Cherchez pour voir les autres.</source>
        <translation>
            <numerusform>La %n lecture la plus récente. Cherchez pour voir les autres.</numerusform>
            <numerusform>Les %n plus récentes lectures. Cherchez pour voir les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lecture(s), la plus récente d’abord</source>
        <translation>
            <numerusform>%n lecture</numerusform>
            <numerusform>%n lectures, la plus récente d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) copiée(s). Collez-les où vous voulez : elles contiennent des noms.</source>
        <translation>
            <numerusform>%n ligne copiée. Collez-la où vous voulez : elle contient des noms.</numerusform>
            <numerusform>%n lignes copiées. Collez-les où vous voulez : elles contiennent des noms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingWords</name>
    <message numerus="yes">
        <source>%n carte(s) à relire : un texte coupé, un nom ou une lettre qui manque.</source>
        <translation>
            <numerusform>%n carte à relire : un texte coupé, un nom ou une lettre qui manque.</numerusform>
            <numerusform>%n cartes à relire : un texte coupé, un nom ou une lettre qui manque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n personne(s), par exemple « {example} »</source>
        <translation>
            <numerusform>%n personne, par exemple « {example} »</numerusform>
            <numerusform>%n personnes, par exemple « {example} »</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message numerus="yes">
        <source>%n passage(s) attendent encore : s’ils ont déjà été envoyés avec l’ancienne clé d’accès, vérifiez dans le système d’inscription qu’aucun n’y figure deux fois.</source>
        <translation>
            <numerusform>%n passage attend encore : s’il a déjà été envoyé avec l’ancienne clé d’accès, vérifiez dans le système d’inscription qu’il n’y figure pas deux fois.</numerusform>
            <numerusform>%n passages attendent encore : s’ils ont déjà été envoyés avec l’ancienne clé d’accès, vérifiez dans le système d’inscription qu’aucun n’y figure deux fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperChoiceWords</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message numerus="yes">
        <source>Ce code n’est pas le bon. Réessayez dans %n s.</source>
        <translation>
            <numerusform>Ce code n’est pas le bon. Réessayez dans %n s.</numerusform>
            <numerusform>Ce code n’est pas le bon. Réessayez dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeWords</name>
    <message numerus="yes">
        <source>Prévu %n jour(s) après l’événement, soit le {day}. Les chiffres restent ; les noms et les coordonnées s’effacent ici, avec un certificat à garder.</source>
        <translation>
            <numerusform>Prévu %n jour après l’événement, soit le {day}. Les chiffres restent ; les noms et les coordonnées s’effacent ici, avec un certificat à garder.</numerusform>
            <numerusform>Prévu %n jours après l’événement, soit le {day}. Les chiffres restent ; les noms et les coordonnées s’effacent ici, avec un certificat à garder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) après l’événement</source>
        <translation>
            <numerusform>%n jour après l’événement</numerusform>
            <numerusform>%n jours après l’événement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) attendent encore d’être transmis et ne pourront plus l’être. Effacer quand même</source>
        <translation>
            <numerusform>%n passage attend encore d’être transmis et ne pourra plus l’être. Effacer quand même</numerusform>
            <numerusform>%n passages attendent encore d’être transmis et ne pourront plus l’être. Effacer quand même</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n personne(s) attendue(s)</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message numerus="yes">
        <source>Ce code n’est pas le bon. Réessayez dans %n s.</source>
        <translation>
            <numerusform>Ce code n’est pas le bon. Réessayez dans %n s.</numerusform>
            <numerusform>Ce code n’est pas le bon. Réessayez dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message numerus="yes">
        <source>%n autre(s) suivront quand celles-ci seront réglées.</source>
        <translation>
            <numerusform>%n autre suivra quand celles-ci seront réglées.</numerusform>
            <numerusform>%n autres suivront quand celles-ci seront réglées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n réponse(s) différente(s) données, chacune retrouvée dans le journal.</source>
        <translation>
            <numerusform>%n réponse donnée, retrouvée dans le journal.</numerusform>
            <numerusform>%n réponses différentes données, chacune retrouvée dans le journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>L’événement est passé depuis plus de %n jour(s) : il est temps d’effacer les noms et les coordonnées. Les chiffres restent.</source>
        <translation>
            <numerusform>L’événement est passé depuis plus de %n jour : il est temps d’effacer les noms et les coordonnées. Les chiffres restent.</numerusform>
            <numerusform>L’événement est passé depuis plus de %n jours : il est temps d’effacer les noms et les coordonnées. Les chiffres restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n présent(s)</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>personne(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inscrite(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>inscrite</numerusform>
            <numerusform>inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>à payer</source>
        <comment>people</comment>
        <translation>
            <numerusform>à payer</numerusform>
            <numerusform>à payer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>annulée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>annulée</numerusform>
            <numerusform>annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remboursée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>remboursée</numerusform>
            <numerusform>remboursées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refusée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>refusée</numerusform>
            <numerusform>refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en liste d’attente</source>
        <comment>people</comment>
        <translation>
            <numerusform>en liste d’attente</numerusform>
            <numerusform>en liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invitée(s), sans réponse</source>
        <comment>people</comment>
        <translation>
            <numerusform>invitée, sans réponse</numerusform>
            <numerusform>invitées, sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de statut inconnu</source>
        <comment>people</comment>
        <translation>
            <numerusform>de statut inconnu</numerusform>
            <numerusform>de statut inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>annulée(s) en tout</source>
        <comment>people</comment>
        <translation>
            <numerusform>annulée en tout</numerusform>
            <numerusform>annulées en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>déjà entrée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>déjà entrée</numerusform>
            <numerusform>déjà entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ajoutée(s)</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modifiée(s)</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inchangée(s)</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absente(s) de ce fichier</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n absente de ce fichier</numerusform>
            <numerusform>%n absentes de ce fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s)</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oui, marquer ces %n personne(s) comme absentes des inscriptions</source>
        <translation>
            <numerusform>Oui, marquer cette personne (%n) comme absente des inscriptions</numerusform>
            <numerusform>Oui, marquer ces %n personnes comme absentes des inscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerSetUpWords</name>
    <message numerus="yes">
        <source>%n caractère(s) perdu(s) sur {all}.</source>
        <translation>
            <numerusform>%n caractère perdu sur {all}.</numerusform>
            <numerusform>%n caractères perdus sur {all}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n personne(s) trouvée(s)</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Au moins %n lettres.</source>
        <translation>
            <numerusform>Au moins %n lettre.</numerusform>
            <numerusform>Au moins %n lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personnes s’appellent {name}</source>
        <translation>
            <numerusform>%n personne s’appelle {name}</numerusform>
            <numerusform>%n personnes s’appellent {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n carte(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message numerus="yes">
        <source>%n personne(s) sur cette feuille</source>
        <translation>
            <numerusform>%n personne sur cette feuille</numerusform>
            <numerusform>%n personnes sur cette feuille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>« {file} » est prêt et relu : %n personne(s).</source>
        <translation>
            <numerusform>« {file} » est prêt et relu : %n personne.</numerusform>
            <numerusform>« {file} » est prêt et relu : %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) · {lists}</source>
        <translation>
            <numerusform>%n personne · {lists}</numerusform>
            <numerusform>%n personnes · {lists}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà entrée(s)</source>
        <translation>
            <numerusform>%n déjà entrée</numerusform>
            <numerusform>%n déjà entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>« {file} » est prêt et relu : %n scan(s).</source>
        <translation>
            <numerusform>« {file} » est prêt et relu : %n scan.</numerusform>
            <numerusform>« {file} » est prêt et relu : %n scans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) ajouté(s).</source>
        <translation>
            <numerusform>%n scan ajouté.</numerusform>
            <numerusform>%n scans ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inscrit(s) sur place en plus.</source>
        <translation>
            <numerusform>%n inscrit sur place en plus.</numerusform>
            <numerusform>%n inscrits sur place en plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double(s) entrée(s) à régler.</source>
        <translation>
            <numerusform>%n double entrée à régler.</numerusform>
            <numerusform>%n doubles entrées à régler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n personne(s) sur la commande</source>
        <translation>
            <numerusform>%n personne sur la commande</numerusform>
            <numerusform>%n personnes sur la commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) de {company}</source>
        <translation>
            <numerusform>%n autre de {company}</numerusform>
            <numerusform>%n autres de {company}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire sortir %n personne(s) cochée(s)</source>
        <translation>
            <numerusform>Faire sortir %n personne cochée</numerusform>
            <numerusform>Faire sortir %n personnes cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire entrer %n personne(s) cochée(s)</source>
        <translation>
            <numerusform>Faire entrer %n personne cochée</numerusform>
            <numerusform>Faire entrer %n personnes cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sortie : %n</source>
        <translation>
            <numerusform>Sortie : %n</numerusform>
            <numerusform>Sortie : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entrée : %n</source>
        <translation>
            <numerusform>Entrée : %n</numerusform>
            <numerusform>Entrée : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) enregistrée(s)</source>
        <translation>
            <numerusform>%n sortie enregistrée</numerusform>
            <numerusform>%n sorties enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) entrée(s)</source>
        <translation>
            <numerusform>%n personne entrée</numerusform>
            <numerusform>%n personnes entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s) : voir pourquoi à côté de chaque nom.</source>
        <translation>
            <numerusform>%n refusée : voir pourquoi à côté de son nom.</numerusform>
            <numerusform>%n refusées : voir pourquoi à côté de chaque nom.</numerusform>
        </translation>
    </message>
</context>
</TS>
