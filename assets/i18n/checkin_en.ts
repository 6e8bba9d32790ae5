<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%n entrée(s) en {minutes} min</source>
        <translation>
            <numerusform>%n entry in {minutes} min</numerusform>
            <numerusform>%n entries in {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) entrée(s) ces {minutes} dernières minutes, tous postes confondus.</source>
        <translation>
            <numerusform>%n person came in during the last {minutes} minutes, at all stations.</numerusform>
            <numerusform>%n people came in during the last {minutes} minutes, at all stations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Au plus fort : %n par minute.</source>
        <translation>
            <numerusform>At the peak: %n per minute.</numerusform>
            <numerusform>At the peak: %n per minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtRestWords</name>
    <message>
        <source>Ce fichier n’est pas chiffré : qui l’ouvre lit les noms et les coordonnées. Gardez-le sur un disque chiffré, et effacez-le quand il a servi.</source>
        <translation>This file is not encrypted: whoever opens it reads names, e-mails and phone numbers. Keep it on an encrypted disk, and delete it when it has served.</translation>
    </message>
    <message>
        <source>« {path} » est chiffré. Notez la clé de secours : « checkin key ».</source>
        <translation>“{path}” is encrypted. Note its recovery key: “checkin key”.</translation>
    </message>
    <message>
        <source>La copie « {path} » n’a pas pu être chiffrée et se lit encore sans clé : effacez-la, ou relancez « checkin encrypt ».</source>
        <translation>The copy “{path}” could not be encrypted and can still be read without a key: delete it, or run “checkin encrypt” again.</translation>
    </message>
    <message>
        <source>La clé de secours ouvre l’événement sur tout ordinateur : imprimez-la, gardez-la à l’abri, jamais avec l’ordinateur.</source>
        <translation>The recovery key opens the event on any computer: print it, keep it safe, never with the computer.</translation>
    </message>
    <message>
        <source>Cet événement est chiffré</source>
        <translation>This event is encrypted</translation>
    </message>
    <message>
        <source>Ce poste n’a pas la clé de « {file} ». Tapez la phrase secrète que l’organisateur a choisie pour ce fichier, ou sa clé de secours (64 chiffres et lettres).</source>
        <translation>This station does not have the key of “{file}”. Type the passphrase that the organiser chose for this file, or its recovery key (64 digits and letters).</translation>
    </message>
    <message>
        <source>La clé de « {file} » est dans le trousseau de cet ordinateur, qui est verrouillé. Déverrouillez-le et réessayez, ou tapez la phrase secrète ou la clé de secours.</source>
        <translation>The key of “{file}” is in this computer’s keyring, which is locked. Unlock it and try again, or type the passphrase or the recovery key.</translation>
    </message>
    <message>
        <source>Phrase secrète ou clé de secours</source>
        <translation>Passphrase or recovery key</translation>
    </message>
    <message>
        <source>Retenir sur cet ordinateur</source>
        <translation>Remember on this computer</translation>
    </message>
    <message>
        <source>Ouvrir l’événement</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Autre fichier…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Ce n’est ni la phrase secrète ni la clé de secours de cet événement : vérifiez-la.</source>
        <translation>This is neither the passphrase nor the recovery key of this event: check it.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Chiffrer aussi avec une phrase secrète</source>
        <translation>Encrypt with a passphrase, too</translation>
    </message>
    <message>
        <source>au moins {letters} caractères, par exemple quatre mots</source>
        <translation>at least {letters} characters, four words for example</translation>
    </message>
    <message>
        <source>Elle ouvre l’événement ailleurs : sur un autre poste, ou si celui-ci tombe en panne. Ici il s’ouvre tout seul.</source>
        <translation>It opens the event elsewhere: at another station, or when this computer breaks down. Here it opens by itself.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas chiffré : qui trouve cet ordinateur peut y lire les noms et les e-mails.</source>
        <translation>This file is not encrypted: whoever finds this computer can read the names and e-mails in it.</translation>
    </message>
    <message>
        <source>Chiffrer cet événement</source>
        <translation>Encrypt this event</translation>
    </message>
    <message>
        <source>Le fichier et ses copies de sauvegarde deviennent illisibles sans leur clé, que cet ordinateur retient. L’accueil se ferme quelques secondes et rouvre tout seul ; rien ne se perd.</source>
        <translation>The file and its backup copies become unreadable without their key, which this computer remembers. The desk closes for a few seconds and opens again by itself; nothing is lost.</translation>
    </message>
    <message>
        <source>Chiffrer maintenant</source>
        <translation>Encrypt now</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>L’événement est mis à l’abri : quelques secondes…</source>
        <translation>The event is being made safe: a few seconds…</translation>
    </message>
    <message>
        <source>L’événement est chiffré. Notez maintenant sa clé de secours.</source>
        <translation>The event is encrypted. Note its recovery key now.</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Elle ouvre cet événement et ses copies sur tout ordinateur. Imprimez-la ou recopiez-la, et gardez-la à l’abri, jamais avec l’ordinateur. Sans elle ni phrase secrète, ce fichier ne s’ouvre qu’ici.</source>
        <translation>It opens this event and its copies on any computer. Print it or write it down, and keep it safe, never with the computer. Without it and without a passphrase this file opens here only.</translation>
    </message>
    <message>
        <source>Montrer la clé</source>
        <translation>Show the key</translation>
    </message>
    <message>
        <source>À garder à l’abri : qui a cette page et le fichier lit tout.</source>
        <translation>Keep it safe: whoever has this page and the file reads everything.</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>La clé est lue…</source>
        <translation>Reading the key…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttendanceReportWords</name>
    <message>
        <source>Rapport de présence</source>
        <translation>Attendance report</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>attendues</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>présentes</source>
        <translation>present</translation>
    </message>
    <message>
        <source>pas venues</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>à l’intérieur</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>inscrites sur place</source>
        <translation>registered on site</translation>
    </message>
    <message>
        <source>entrées enregistrées</source>
        <translation>entries recorded</translation>
    </message>
    <message>
        <source>refus à l’entrée</source>
        <translation>refusals at the door</translation>
    </message>
    <message>
        <source>{number} attendues</source>
        <translation>{number} expected</translation>
    </message>
    <message numerus="yes">
        <source>Dont %n personne(s) entrée(s) sans être attendue(s), sur décision à l’accueil.</source>
        <translation>
            <numerusform>Of whom %n person came in without being expected, as decided at the desk.</numerusform>
            <numerusform>Of whom %n people came in without being expected, as decided at the desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne qui ressort et revient fait deux passages : les deux se comptent à part.</source>
        <translation>Somebody who leaves and comes back makes two passages: the two are counted apart.</translation>
    </message>
    <message>
        <source>Arrivées</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Par type de billet</source>
        <translation>By ticket type</translation>
    </message>
    <message>
        <source>Par liste</source>
        <translation>By list</translation>
    </message>
    <message>
        <source>Par poste</source>
        <translation>By station</translation>
    </message>
    <message>
        <source>Par bénévole</source>
        <translation>By volunteer</translation>
    </message>
    <message>
        <source>Attendues</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Présentes</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>À l’intérieur</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Entrées (passages)</source>
        <translation>Entries (passages)</translation>
    </message>
    <message>
        <source>(non précisé)</source>
        <translation>(not said)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Refus à l’entrée</source>
        <translation>Refusals at the door</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Passages refusés</source>
        <translation>Scans refused</translation>
    </message>
    <message>
        <source>Personnes ou codes</source>
        <translation>People or codes</translation>
    </message>
    <message>
        <source>Personnes présentes ({number})</source>
        <translation>People present ({number})</translation>
    </message>
    <message>
        <source>Personnes inscrites sur place ({number})</source>
        <translation>People registered on site ({number})</translation>
    </message>
    <message>
        <source>Personnes attendues, pas venues ({number})</source>
        <translation>People expected who did not come ({number})</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Annulation</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tous les passages, refus compris ({number})</source>
        <translation>All scans, refused ones included ({number})</translation>
    </message>
    <message>
        <source>Personne.</source>
        <translation>Nobody.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Journal des actions</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Qui a fait quoi, et quand. Rien n’y est jamais modifié ni retiré.</source>
        <translation>Who did what, and when. Nothing in it is ever changed or removed.</translation>
    </message>
    <message>
        <source>Toutes les actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Code et verrou</source>
        <translation>Code and lock</translation>
    </message>
    <message>
        <source>À l’entrée</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>Fichiers et copies</source>
        <translation>Files and copies</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Nom, poste, mot…</source>
        <translation>Name, station, word…</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune action.</source>
        <translation>No action.</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter le journal des actions</source>
        <translation>Export the audit trail</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>audit-trail</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dans « {file} ».</source>
        <translation>
            <numerusform>%n action in “{file}”.</numerusform>
            <numerusform>%n actions in “{file}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Organisation déverrouillée</source>
        <translation>Organisation unlocked</translation>
    </message>
    <message>
        <source>Organisation verrouillée {detail}</source>
        <translation>Organisation locked {detail}</translation>
    </message>
    <message>
        <source>Code superviseur faux {detail}</source>
        <translation>Wrong supervisor code {detail}</translation>
    </message>
    <message>
        <source>Code superviseur choisi</source>
        <translation>Supervisor code chosen</translation>
    </message>
    <message>
        <source>Code superviseur retiré</source>
        <translation>Supervisor code removed</translation>
    </message>
    <message>
        <source>Mode borne commencé</source>
        <translation>Kiosk mode begun</translation>
    </message>
    <message>
        <source>Mode borne quitté</source>
        <translation>Kiosk mode left</translation>
    </message>
    <message>
        <source>Personne laissée entrer quand même ({subject})</source>
        <translation>Person let in anyway ({subject})</translation>
    </message>
    <message>
        <source>Passage du poste {subject} annulé</source>
        <translation>Passage of station {subject} undone</translation>
    </message>
    <message>
        <source>Réglé ({subject}) : {detail}</source>
        <translation>Settled ({subject}): {detail}</translation>
    </message>
    <message>
        <source>Liste des personnes présentes montrée ({subject}, {detail} personnes)</source>
        <translation>List of the people present shown ({subject}, {detail} people)</translation>
    </message>
    <message>
        <source>Événement « {subject} » créé</source>
        <translation>Event “{subject}” made</translation>
    </message>
    <message>
        <source>« {subject} » importé ({detail})</source>
        <translation>“{subject}” imported ({detail})</translation>
    </message>
    <message>
        <source>Export écrit : {subject} ({detail})</source>
        <translation>Export written: {subject} ({detail})</translation>
    </message>
    <message>
        <source>Liste copiée du tableau de bord : {subject} ({detail} lignes)</source>
        <translation>List copied from the dashboard: {subject} ({detail} rows)</translation>
    </message>
    <message>
        <source>Journal exporté dans « {subject} »</source>
        <translation>Audit trail exported to “{subject}”</translation>
    </message>
    <message>
        <source>Copie « {subject} » rétablie, passages repris : {detail}</source>
        <translation>Copy “{subject}” restored, scans taken over: {detail}</translation>
    </message>
    <message>
        <source>Dossier des copies : {detail}</source>
        <translation>Folder of the copies: {detail}</translation>
    </message>
    <message>
        <source>Fichier de l’événement chiffré</source>
        <translation>Event file encrypted</translation>
    </message>
    <message>
        <source>Clé de secours montrée</source>
        <translation>Recovery key shown</translation>
    </message>
    <message>
        <source>Fichier « {subject} » écrit pour les autres postes</source>
        <translation>File “{subject}” written for the other stations</translation>
    </message>
    <message>
        <source>Passages de ce poste rendus dans « {subject} »</source>
        <translation>Passages of this station handed back in “{subject}”</translation>
    </message>
    <message>
        <source>Passages réunis : {subject} ({detail})</source>
        <translation>Passages brought together: {subject} ({detail})</translation>
    </message>
    <message>
        <source>{subject} : {detail}</source>
        <translation>{subject}: {detail}</translation>
    </message>
    <message>
        <source>Liste « {subject} » ajoutée</source>
        <translation>List “{subject}” added</translation>
    </message>
    <message>
        <source>Poste relié à {subject}</source>
        <translation>Station linked with {subject}</translation>
    </message>
    <message>
        <source>Poste ouvert avec le fichier préparé par {subject}</source>
        <translation>Station opened with the file prepared by {subject}</translation>
    </message>
    <message>
        <source>Poste « {detail} » renommé « {subject} »</source>
        <translation>Station “{detail}” renamed “{subject}”</translation>
    </message>
    <message>
        <source>Données personnelles effacées ({detail} inscriptions)</source>
        <translation>Personal data erased ({detail} registrations)</translation>
    </message>
    <message>
        <source>Données d’une personne montrées ({subject})</source>
        <translation>One person’s data shown ({subject})</translation>
    </message>
    <message>
        <source>Données d’une personne effacées ({subject})</source>
        <translation>One person’s data erased ({subject})</translation>
    </message>
    <message numerus="yes">
        <source>(%n fois de suite)</source>
        <translation>
            <numerusform>(%n time in a row)</numerusform>
            <numerusform>(%n times in a row)</numerusform>
        </translation>
    </message>
    <message>
        <source>(sans usage)</source>
        <translation>(without use)</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>changé</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>E-mails et téléphones masqués à l’accueil</source>
        <translation>E-mails and phone numbers masked at the desk</translation>
    </message>
    <message>
        <source>Sorties enregistrées</source>
        <translation>Exits recorded</translation>
    </message>
    <message>
        <source>Où aller</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>Cartes prises dans les boîtes</source>
        <translation>Cards taken from the boxes</translation>
    </message>
    <message>
        <source>Impression à l’entrée</source>
        <translation>Printing at the door</translation>
    </message>
    <message>
        <source>Notes à l’accueil</source>
        <translation>Notes at the desk</translation>
    </message>
    <message>
        <source>Modèle de carte</source>
        <translation>Card template</translation>
    </message>
    <message>
        <source>présences</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>present</translation>
    </message>
    <message>
        <source>absents</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>inscrits sur place</source>
        <translation>registered on site</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>cartes en planches</source>
        <translation>cards on sheets</translation>
    </message>
    <message>
        <source>cartes en boîtes</source>
        <translation>cards in boxes</translation>
    </message>
    <message>
        <source>badges à envoyer</source>
        <translation>badges to mail</translation>
    </message>
    <message>
        <source>bilan</source>
        <translation>report</translation>
    </message>
    <message>
        <source>feuille d’émargement</source>
        <translation>signature sheet</translation>
    </message>
    <message>
        <source>attestations de présence</source>
        <translation>certificates of attendance</translation>
    </message>
    <message>
        <source>personnes présentes</source>
        <translation>people inside</translation>
    </message>
    <message>
        <source>passages refusés par le système d’inscription</source>
        <translation>scans refused by the registration system</translation>
    </message>
    <message>
        <source>double entrée</source>
        <translation>double entry</translation>
    </message>
    <message>
        <source>les passages restent</source>
        <translation>the passages stay</translation>
    </message>
    <message>
        <source>deux personnes</source>
        <translation>two people</translation>
    </message>
    <message>
        <source>le second passage est annulé</source>
        <translation>the second passage is undone</translation>
    </message>
    <message>
        <source>envoyé de nouveau</source>
        <translation>sent again</translation>
    </message>
    <message>
        <source>réglé à la main</source>
        <translation>settled by hand</translation>
    </message>
    <message>
        <source>remis en question</source>
        <translation>a question again</translation>
    </message>
</context>
<context>
    <name>AutoPrintWords</name>
    <message>
        <source>Impression à l’entrée…</source>
        <translation>Printing at entry…</translation>
    </message>
    <message>
        <source>Impression à l’entrée</source>
        <translation>Printing at entry</translation>
    </message>
    <message>
        <source>Pour ces types de billet, la carte sort d’elle-même quand la personne entre.</source>
        <translation>For these ticket types the card comes out by itself when the person enters.</translation>
    </message>
    <message>
        <source>Sans type de billet</source>
        <translation>Without ticket type</translation>
    </message>
    <message>
        <source>Combien de fois</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Une fois par personne</source>
        <translation>Once per person</translation>
    </message>
    <message>
        <source>À chaque entrée</source>
        <translation>At each entry</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>BackupErrors</name>
    <message>
        <source>Le dossier des sauvegardes « {path} » n’est pas joignable : rebranchez-le. En attendant, les copies sont faites à côté de l’événement.</source>
        <translation>The backup folder “{path}” cannot be reached: plug it in again. Meanwhile copies are made beside the event.</translation>
    </message>
    <message>
        <source>Pas assez de place pour une sauvegarde dans « {path} » : libérez de la place, ou choisissez un autre dossier.</source>
        <translation>Not enough room for a backup in “{path}”: make room, or choose another folder.</translation>
    </message>
    <message>
        <source>La copie « {path} » n’est pas lisible et n’a pas été gardée : changez de clé USB ou de dossier.</source>
        <translation>The copy “{path}” cannot be read back and was not kept: take another USB stick or folder.</translation>
    </message>
    <message>
        <source>« {path} » est la copie d’un autre événement et n’a pas été reprise : choisissez une copie de celui-ci.</source>
        <translation>“{path}” is the copy of another event and was not restored: choose a copy of this one.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Une copie est faite toutes les 5 minutes quand quelque chose a changé, et à la fermeture. Chacune est relue avant qu’une plus ancienne ne parte.</source>
        <translation>A copy is made every 5 minutes when something has changed, and at the end. Each is read back before an older one goes.</translation>
    </message>
    <message>
        <source>Les copies sont chiffrées avec la clé de l’événement.</source>
        <translation>The copies are encrypted with the event’s key.</translation>
    </message>
    <message>
        <source>Les copies ne sont pas chiffrées : ce dossier ou cette clé USB se garde sous clé.</source>
        <translation>The copies are not encrypted: this folder or USB stick is kept under lock.</translation>
    </message>
    <message>
        <source>Où les garder</source>
        <translation>Where to keep them</translation>
    </message>
    <message>
        <source>À côté de l’événement, sur ce poste</source>
        <translation>Beside the event, on this station</translation>
    </message>
    <message>
        <source>Dans un autre dossier ou sur une clé USB</source>
        <translation>In another folder or on a USB stick</translation>
    </message>
    <message>
        <source>Aucun dossier choisi</source>
        <translation>No folder chosen</translation>
    </message>
    <message>
        <source>{folder} : pas joignable, les copies vont à côté de l’événement en attendant</source>
        <translation>{folder}: cannot be reached, copies go beside the event meanwhile</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Aucune copie pour l’instant.</source>
        <translation>No copy yet.</translation>
    </message>
    <message>
        <source>Lecture des copies…</source>
        <translation>Reading the copies…</translation>
    </message>
    <message>
        <source>Faite</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Écart avec maintenant</source>
        <translation>Difference to now</translation>
    </message>
    <message>
        <source>Taille et endroit</source>
        <translation>Size and place</translation>
    </message>
    <message>
        <source>aujourd’hui {at}</source>
        <translation>today {at}</translation>
    </message>
    <message>
        <source>comme maintenant</source>
        <translation>the same as now</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) de moins</source>
        <translation>
            <numerusform>%n passage fewer</numerusform>
            <numerusform>%n passages fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) de plus</source>
        <translation>
            <numerusform>%n passage more</numerusform>
            <numerusform>%n passages more</numerusform>
        </translation>
    </message>
    <message>
        <source>ce poste</source>
        <translation>this station</translation>
    </message>
    <message>
        <source>{size} · {folder}</source>
        <translation>{size} · {folder}</translation>
    </message>
    <message>
        <source>Faire une copie maintenant</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Copie en cours…</source>
        <translation>Copying…</translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s) faite(s) et relue(s).</source>
        <translation>
            <numerusform>%n copy made and read back.</numerusform>
            <numerusform>%n copies made and read back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprendre cette copie…</source>
        <translation>Restore this copy…</translation>
    </message>
    <message>
        <source>Reprendre la copie faite {made} ? Inscriptions et réglages reviennent à ce moment-là ; les passages faits depuis sont repris. Le fichier actuel est gardé sous un autre nom. L’accueil se ferme un instant.</source>
        <translation>Restore the copy made {made}? Registrations and settings go back to that moment; passages since then are taken over. The file of now is kept under another name. The desk closes for a moment.</translation>
    </message>
    <message>
        <source>Oui, reprendre cette copie</source>
        <translation>Yes, restore this copy</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reprise de la copie…</source>
        <translation>Restoring the copy…</translation>
    </message>
    <message>
        <source>L’accueil rouvre tout seul dans un instant.</source>
        <translation>The desk opens again by itself in a moment.</translation>
    </message>
    <message>
        <source>Le fichier de l’événement est abîmé : prévenez l’organisateur, qui reprend une copie par Événement › Organisation › Sauvegardes. Les badges reçoivent leur réponse en attendant.</source>
        <translation>The event file is damaged: tell the organiser, who restores a copy by Event › Organisation › Backups. Badges are answered meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>La dernière bonne copie a été faite {made} ({held}). Reprendre cette copie ? Les passages plus récents sont repris s’ils sont lisibles, et le fichier abîmé est gardé.</source>
        <translation>The last good copy was made {made} ({held}). Restore it? Newer passages are taken over where they can be read, and the damaged file is kept.</translation>
    </message>
    <message>
        <source>Ouvrir quand même</source>
        <translation>Open it anyway</translation>
    </message>
    <message>
        <source>Reprendre cette copie</source>
        <translation>Restore this copy</translation>
    </message>
    <message>
        <source>Copie reprise. Aucun passage plus récent à y ajouter.</source>
        <translation>Copy restored. No newer passage to add.</translation>
    </message>
    <message numerus="yes">
        <source>Copie reprise, avec %n passage(s) plus récent(s).</source>
        <translation>
            <numerusform>Copy restored, with %n newer passage.</numerusform>
            <numerusform>Copy restored, with %n newer passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’ancien fichier est gardé : « {file} ».</source>
        <translation>The old file is kept: “{file}”.</translation>
    </message>
    <message>
        <source>Aucun passage n’est perdu.</source>
        <translation>No passage is lost.</translation>
    </message>
    <message>
        <source>Des passages faits juste avant la panne manquent peut-être : comparez avec la salle.</source>
        <translation>Passages made just before the breakdown may be missing: compare with the room.</translation>
    </message>
    <message>
        <source>Il manque des passages : {gaps}. Comparez avec la salle.</source>
        <translation>Passages are missing: {gaps}. Compare with the room.</translation>
    </message>
    <message>
        <source>{station} nº {seq}</source>
        <translation>{station} no. {seq}</translation>
    </message>
    <message>
        <source>{station} nº {first} à {last}</source>
        <translation>{station} no. {first} to {last}</translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>Badges à envoyer</source>
        <translation>Badges to send</translation>
    </message>
    <message>
        <source>Une image et un PDF par personne, avec son code, et la liste « badges.csv » pour l’envoi par e-mail.</source>
        <translation>A picture and a PDF per person, with their code, and the list “badges.csv” for sending by e-mail.</translation>
    </message>
    <message>
        <source>Date de l’événement</source>
        <translation>Date of the event</translation>
    </message>
    <message>
        <source>Par exemple 27/11/2026 ; vide : pas de date sur les badges</source>
        <translation>For example 27/11/2026; empty: no date on the badges</translation>
    </message>
    <message>
        <source>Cette date n’est pas comprise : écrivez-la comme 27/11/2026.</source>
        <translation>This date is not understood: write it as 27/11/2026.</translation>
    </message>
    <message>
        <source>Créer les badges</source>
        <translation>Make the badges</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>{badges} dans « {folder} ».</source>
        <translation>{badges} in “{folder}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Présentez ce code à l’entrée, imprimé ou sur votre téléphone.</source>
        <translation>Show this code at the entrance, printed or on your phone.</translation>
    </message>
</context>
<context>
    <name>BannerWords</name>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Annulation</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Prêt à enregistrer les sorties</source>
        <translation>Ready to record exits</translation>
    </message>
    <message>
        <source>Prêt à scanner</source>
        <translation>Ready to scan</translation>
    </message>
    <message>
        <source>Scannez un badge, ou cherchez la personne par son nom.</source>
        <translation>Scan a badge, or search for the person by name.</translation>
    </message>
    <message>
        <source>À vous de choisir</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Déjà passé</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>La sortie est enregistrée. Au revoir !</source>
        <translation>The exit is recorded. Goodbye!</translation>
    </message>
    <message>
        <source>Laissez entrer la personne.</source>
        <translation>Let the person in.</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Billet signé</source>
        <translation>Signed ticket</translation>
    </message>
    <message>
        <source>Passage annulé</source>
        <translation>Passage undone</translation>
    </message>
    <message>
        <source>Le badge peut être scanné de nouveau.</source>
        <translation>The badge can be scanned again.</translation>
    </message>
    <message>
        <source>Rien à annuler</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Parmi les derniers scans, ce poste n’a fait entrer personne. Vous pouvez scanner.</source>
        <translation>This station let nobody in among the last scans. You can scan.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Ce passage n’est pas enregistré</source>
        <translation>This passage is not recorded</translation>
    </message>
    <message>
        <source>Puis scannez de nouveau.</source>
        <translation>Then scan again.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Ajouts</source>
        <translation>Additions</translation>
    </message>
    <message>
        <source>Cartes : {boxes}</source>
        <translation>Cards: {boxes}</translation>
    </message>
    <message>
        <source>Carte : {boxes}</source>
        <translation>Card: {boxes}</translation>
    </message>
    <message>
        <source>« Ajouts »</source>
        <translation>“Additions”</translation>
    </message>
    <message>
        <source>boîte {letters}, n° {numbers}</source>
        <translation>box {letters}, no. {numbers}</translation>
    </message>
    <message>
        <source>Carte n° {first}</source>
        <translation>Card no. {first}</translation>
    </message>
    <message>
        <source>Cartes n° {first} à {last}</source>
        <translation>Cards no. {first} to {last}</translation>
    </message>
    <message>
        <source>Boîte {number} sur {boxes}</source>
        <translation>Box {number} of {boxes}</translation>
    </message>
    <message>
        <source>cartes-par-boite.pdf</source>
        <translation>cards-by-box.pdf</translation>
    </message>
    <message>
        <source>etiquettes-des-boites.pdf</source>
        <translation>box-labels.pdf</translation>
    </message>
    <message>
        <source>cartes-ajouts.pdf</source>
        <translation>cards-additions.pdf</translation>
    </message>
    <message>
        <source>etiquette-ajouts.pdf</source>
        <translation>label-additions.pdf</translation>
    </message>
    <message>
        <source>Cartes déjà imprimées</source>
        <translation>Cards printed beforehand</translation>
    </message>
    <message>
        <source>Imprimez les cartes avant l’événement, rangez-les dans des boîtes par lettre : à chaque scan, l’accueil dit dans quelle boîte est la carte, au lieu de l’imprimer.</source>
        <translation>Print the cards before the event and keep them in boxes by letter: at each scan the desk says which box the card is in, instead of printing it.</translation>
    </message>
    <message>
        <source>Nombre de boîtes</source>
        <translation>Number of boxes</translation>
    </message>
    <message>
        <source>Comptage…</source>
        <translation>Counting…</translation>
    </message>
    <message numerus="yes">
        <source>dans %n boîte(s)</source>
        <translation>
            <numerusform>in %n box</numerusform>
            <numerusform>in %n boxes</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} {boxes}.</source>
        <translation>{cards} {boxes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune boîte n’est encore préparée.</source>
        <translation>No box has been prepared yet.</translation>
    </message>
    <message numerus="yes">
        <source>Garder les boîtes, ne faire que %n nouvelle(s) carte(s)</source>
        <translation>
            <numerusform>Keep the boxes, make %n new card only</numerusform>
            <numerusform>Keep the boxes, make %n new cards only</numerusform>
        </translation>
    </message>
    <message>
        <source>Garder les boîtes : chaque carte y a sa place</source>
        <translation>Keep the boxes: each card has its place in them</translation>
    </message>
    <message>
        <source>Elles vont dans une boîte « Ajouts » : aucune carte ne change de place.</source>
        <translation>They go into a box “Additions”: no card changes its place.</translation>
    </message>
    <message>
        <source>Rien à faire : pour tout refaire quand même, décochez cette case.</source>
        <translation>Nothing to do: to make all of it again anyway, untick this box.</translation>
    </message>
    <message>
        <source>Tout refaire change les numéros : jetez les cartes imprimées avant.</source>
        <translation>Making all of it again changes the numbers: throw away the cards printed before.</translation>
    </message>
    <message>
        <source>À l’accueil, dire où est la carte au lieu de l’imprimer</source>
        <translation>At the desk, say where the card is instead of printing it</translation>
    </message>
    <message>
        <source>Qui n’est dans aucune boîte reçoit une carte imprimée, comme d’habitude.</source>
        <translation>Who is in no box gets a printed card, as usual.</translation>
    </message>
    <message>
        <source>Créer les PDF</source>
        <translation>Make the PDFs</translation>
    </message>
    <message>
        <source>{cards} et les étiquettes des boîtes, dans « {folder} ».</source>
        <translation>{cards} and the labels of the boxes, in “{folder}”.</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Allumée</source>
        <translation>On</translation>
    </message>
    <message>
        <source>S’allume…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Débranchée</source>
        <translation>Unplugged</translation>
    </message>
    <message>
        <source>Interdite</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Sans image</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Indisponible</source>
        <translation>Unavailable</translation>
    </message>
    <message>
        <source>La caméra s’allume…</source>
        <translation>The camera is starting…</translation>
    </message>
    <message>
        <source>Aucune caméra : branchez-en une, elle s’allumera seule.</source>
        <translation>No camera: plug one in, it starts by itself.</translation>
    </message>
    <message>
        <source>La caméra choisie n’est plus branchée : rebranchez-la, ou choisissez-en une autre sous « Caméra ».</source>
        <translation>The chosen camera is no longer plugged in: plug it in again, or choose another one under “Camera”.</translation>
    </message>
    <message>
        <source>Le système interdit la caméra à ce programme : autorisez-la dans les réglages de confidentialité de l’ordinateur.</source>
        <translation>The system keeps this program from the camera: allow it in the computer’s privacy settings.</translation>
    </message>
    <message>
        <source>La caméra ne donne pas d’image : fermez le programme qui l’utilise (visioconférence, navigateur).</source>
        <translation>The camera gives no picture: close the program that uses it (video call, browser).</translation>
    </message>
    <message>
        <source>Une partie du système manque : installez le paquet libpulse0, puis relancez.</source>
        <translation>Part of the system is missing: install the package libpulse0, then start again.</translation>
    </message>
    <message>
        <source>Un seul badge à la fois</source>
        <translation>One badge at a time</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Lire les badges avec la caméra</source>
        <translation>Read badges with the camera</translation>
    </message>
    <message>
        <source>Image en miroir</source>
        <translation>Mirrored picture</translation>
    </message>
    <message>
        <source>Codes à lire</source>
        <translation>Codes to read</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Aztec</source>
        <translation>Aztec</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417</source>
        <translation>PDF417</translation>
    </message>
    <message>
        <source>Code-barres (Code 128)</source>
        <translation>Barcode (Code 128)</translation>
    </message>
    <message>
        <source>Chaque sorte de plus ralentit un peu la lecture.</source>
        <translation>Each further kind makes reading a little slower.</translation>
    </message>
</context>
<context>
    <name>CardQueueWords</name>
    <message>
        <source>Cartes</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Voir les cartes…</source>
        <translation>See the cards…</translation>
    </message>
    <message>
        <source>PDF, dans le dossier de l’événement</source>
        <translation>PDF, in the event’s folder</translation>
    </message>
    <message>
        <source>Rien ne s’oppose à l’impression : une carte d’essai le confirme.</source>
        <translation>Nothing stands in the way of printing: a test card confirms it.</translation>
    </message>
    <message>
        <source>Non imprimées</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Dernières cartes</source>
        <translation>Latest cards</translation>
    </message>
    <message>
        <source>Aucune carte pour l’instant : la première entrée fera la première.</source>
        <translation>No card yet: the first entry makes the first one.</translation>
    </message>
    <message>
        <source>Toutes les cartes sont sorties, pour autant que l’imprimante le dise.</source>
        <translation>All cards have come out, as far as the printer says so.</translation>
    </message>
    <message>
        <source>Imprimer une carte d’essai</source>
        <translation>Print a test card</translation>
    </message>
    <message>
        <source>Carte d’essai</source>
        <translation>Test card</translation>
    </message>
    <message>
        <source>Personne retirée des inscriptions</source>
        <translation>Person removed from the registrations</translation>
    </message>
    <message>
        <source>Sortie inconnue</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>Écrite en PDF</source>
        <translation>Written as PDF</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Envoyée</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Remise à l’imprimante</source>
        <translation>Handed to the printer</translation>
    </message>
    <message>
        <source>Non imprimée</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Écrite à la main</source>
        <translation>Written by hand</translation>
    </message>
    <message>
        <source>Sur la feuille de secours</source>
        <translation>On the spare sheet</translation>
    </message>
    <message>
        <source>travail {number}</source>
        <translation>job {number}</translation>
    </message>
    <message>
        <source>Attention : {cause}. La carte peut encore sortir.</source>
        <translation>Attention: {cause}. The card may still come out.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tout réessayer</source>
        <translation>Try all again</translation>
    </message>
    <message>
        <source>Envoyer sur une autre imprimante</source>
        <translation>Send to another printer</translation>
    </message>
    <message>
        <source>Laisser tomber</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Une deuxième carte ?</source>
        <translation>A second card?</translation>
    </message>
    <message>
        <source>Feuille A4 de secours</source>
        <translation>Spare A4 sheet</translation>
    </message>
    <message>
        <source>Imprimer la feuille…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Enregistrer la feuille en PDF…</source>
        <translation>Save the sheet as PDF…</translation>
    </message>
    <message>
        <source>cartes de secours</source>
        <translation>spare cards</translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s) dans « {file} » : imprimez la feuille et découpez-la.</source>
        <translation>
            <numerusform>%n card in “{file}”: print the sheet and cut it.</numerusform>
            <numerusform>%n cards in “{file}”: print the sheet and cut it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s) envoyée(s) sur une feuille : vérifiez qu’elle sort.</source>
        <translation>
            <numerusform>%n card sent on a sheet: check that it comes out.</numerusform>
            <numerusform>%n cards sent on a sheet: check that it comes out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Carte déjà écrite à la main {when}</source>
        <translation>Card already written by hand {when}</translation>
    </message>
    <message>
        <source>Carte déjà mise sur une feuille {when}</source>
        <translation>Card already put on a sheet {when}</translation>
    </message>
    <message>
        <source>Carte déjà imprimée {when}</source>
        <translation>Card already printed {when}</translation>
    </message>
    <message>
        <source>poste {station}</source>
        <translation>station {station}</translation>
    </message>
    <message>
        <source>{already}. Demandez-la encore une fois pour en faire une deuxième.</source>
        <translation>{already}. Ask for it once more to make a second one.</translation>
    </message>
    <message>
        <source>Étiquettes restantes</source>
        <translation>Labels left</translation>
    </message>
    <message>
        <source>non comptées</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>New roll</translation>
    </message>
    <message numerus="yes">
        <source>Repartir de %n étiquette(s)</source>
        <translation>
            <numerusform>Start again from %n label</numerusform>
            <numerusform>Start again from %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étiquette(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Le rouleau devrait être fini : mettez-en un neuf, puis appuyez sur « Nouveau rouleau ».</source>
        <translation>The roll should be at its end: put a new one in, then press “New roll”.</translation>
    </message>
    <message numerus="yes">
        <source>Plus que %n étiquette(s) : préparez le prochain rouleau.</source>
        <translation>
            <numerusform>Only %n label left: get the next roll ready.</numerusform>
            <numerusform>Only %n labels left: get the next roll ready.</numerusform>
        </translation>
    </message>
    <message>
        <source>« {printer} » n’est pas choisie. {why}</source>
        <translation>“{printer}” is not chosen. {why}</translation>
    </message>
    <message>
        <source>Refusée : {printer}</source>
        <translation>Refused: {printer}</translation>
    </message>
    <message>
        <source>Absente</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Système muet</source>
        <translation>System silent</translation>
    </message>
    <message>
        <source>Format inconnu</source>
        <translation>Size unknown</translation>
    </message>
    <message>
        <source>Refuse tout</source>
        <translation>Refuses all</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Débranchée</source>
        <translation>Unplugged</translation>
    </message>
    <message>
        <source>Rouleau vide</source>
        <translation>Roll empty</translation>
    </message>
    <message>
        <source>Bourrage</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Out of ink</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>relancez-la, puis choisissez-la de nouveau</source>
        <translation>restart it, then choose it again</translation>
    </message>
    <message>
        <source>vérifiez qu’elle est allumée et sur le réseau</source>
        <translation>check that it is switched on and on the network</translation>
    </message>
    <message>
        <source>autorisez-la à recevoir des travaux dans les réglages du système</source>
        <translation>allow it to receive jobs in the system’s settings</translation>
    </message>
    <message>
        <source>ajoutez ce format dans les réglages du système</source>
        <translation>add this size in the system’s settings</translation>
    </message>
    <message>
        <source>branchez-la ou choisissez-en une autre</source>
        <translation>plug it in or choose another one</translation>
    </message>
    <message>
        <source>choisissez « PDF » ou une autre imprimante</source>
        <translation>choose “PDF” or another printer</translation>
    </message>
    <message>
        <source>{cause} : {todo}.</source>
        <translation>{cause}: {todo}.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>{cause} : {todo}.</source>
        <translation>{cause}: {todo}.</translation>
    </message>
    <message>
        <source>{cause} (peut-être : {perhaps}) : {todo}.</source>
        <translation>{cause} (perhaps: {perhaps}): {todo}.</translation>
    </message>
    <message>
        <source>Carte d’essai</source>
        <translation>Test card</translation>
    </message>
    <message>
        <source>Le nom manque : écrivez-le à la main.</source>
        <translation>The name is missing: write it by hand.</translation>
    </message>
    <message>
        <source>Le nom est trop long et n’est pas entier sur la carte.</source>
        <translation>The name is too long and is not whole on the card.</translation>
    </message>
    <message>
        <source>Un texte est trop long et n’est pas entier sur la carte.</source>
        <translation>A text is too long and is not whole on the card.</translation>
    </message>
    <message>
        <source>Un mot est trop long et a été coupé en deux lignes.</source>
        <translation>A word is too long and was broken over two lines.</translation>
    </message>
    <message>
        <source>Une lettre manque dans les polices de cet ordinateur.</source>
        <translation>A letter is missing from this computer’s fonts.</translation>
    </message>
    <message>
        <source>Le code est trop long : la carte n’a pas de QR.</source>
        <translation>The code is too long: the card has no QR.</translation>
    </message>
    <message>
        <source>L’imprimante est en pause</source>
        <translation>The printer is paused</translation>
    </message>
    <message>
        <source>L’imprimante est débranchée ou éteinte</source>
        <translation>The printer is unplugged or switched off</translation>
    </message>
    <message>
        <source>Plus d’étiquettes ou de papier</source>
        <translation>Out of labels or paper</translation>
    </message>
    <message>
        <source>Bourrage</source>
        <translation>Paper jam</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>The cover is open</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Out of ink</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>L’impression a échoué</source>
        <translation>Printing failed</translation>
    </message>
    <message>
        <source>Cette imprimante n’existe plus sur cet ordinateur</source>
        <translation>This printer is no longer on this computer</translation>
    </message>
    <message>
        <source>Le système d’impression ne répond pas</source>
        <translation>The printing system does not answer</translation>
    </message>
    <message>
        <source>L’imprimante refuse les travaux</source>
        <translation>The printer refuses jobs</translation>
    </message>
    <message>
        <source>L’imprimante ne connaît pas le format des cartes</source>
        <translation>The printer does not know the size of the cards</translation>
    </message>
    <message>
        <source>L’impression a été annulée</source>
        <translation>Printing was cancelled</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée avant la fin</source>
        <translation>The app stopped before the end</translation>
    </message>
    <message>
        <source>Le système ne dit pas ce que la carte est devenue</source>
        <translation>The system does not say what became of the card</translation>
    </message>
    <message>
        <source>Le disque n’accepte pas la carte</source>
        <translation>The disk does not take the card</translation>
    </message>
    <message>
        <source>Une erreur imprévue est survenue</source>
        <translation>An unexpected error occurred</translation>
    </message>
    <message>
        <source>relancez-la, puis réimprimez</source>
        <translation>resume it, then print again</translation>
    </message>
    <message>
        <source>vérifiez le câble et l’interrupteur, puis réimprimez</source>
        <translation>check the cable and the switch, then print again</translation>
    </message>
    <message>
        <source>rechargez l’imprimante, puis réimprimez</source>
        <translation>refill the printer, then print again</translation>
    </message>
    <message>
        <source>dégagez l’étiquette coincée, puis réimprimez</source>
        <translation>free the stuck label, then print again</translation>
    </message>
    <message>
        <source>fermez-le, puis réimprimez</source>
        <translation>close it, then print again</translation>
    </message>
    <message>
        <source>changez la cartouche, puis réimprimez</source>
        <translation>change the cartridge, then print again</translation>
    </message>
    <message>
        <source>choisissez-en une autre</source>
        <translation>choose another one</translation>
    </message>
    <message>
        <source>si la carte n’est pas sortie, réimprimez</source>
        <translation>if the card did not come out, print again</translation>
    </message>
    <message>
        <source>ajoutez ce format dans le système, ou choisissez-en une autre</source>
        <translation>add this size in the system, or choose another one</translation>
    </message>
    <message>
        <source>réimprimez</source>
        <translation>print again</translation>
    </message>
    <message>
        <source>choisissez « PDF », ou redémarrez l’ordinateur à la première pause</source>
        <translation>choose “PDF”, or restart the computer at the first pause</translation>
    </message>
    <message>
        <source>libérez de la place ou vérifiez le dossier, puis réimprimez</source>
        <translation>free some space or check the folder, then print again</translation>
    </message>
    <message>
        <source>vérifiez l’imprimante, puis réimprimez ou choisissez-en une autre</source>
        <translation>check the printer, then print again or choose another one</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Son adresse est introuvable : ce poste n’est sans doute pas sur Internet.</source>
        <translation>Its address cannot be found: this station is probably not on the Internet.</translation>
    </message>
    <message>
        <source>Ce poste n’a pas de réseau : branchez le câble ou rejoignez le wifi.</source>
        <translation>This station has no network: plug in the cable or join the Wi-Fi.</translation>
    </message>
    <message>
        <source>Le serveur refuse la connexion.</source>
        <translation>The server refuses the connection.</translation>
    </message>
    <message>
        <source>Le serveur ne répond pas à temps : rapprochez-vous du wifi.</source>
        <translation>The server does not answer in time: move closer to the Wi-Fi.</translation>
    </message>
    <message>
        <source>La connexion se coupe en route.</source>
        <translation>The connection breaks off on the way.</translation>
    </message>
    <message>
        <source>Le certificat du serveur n’est pas reconnu : vérifiez l’heure de ce poste, ou changez de réseau.</source>
        <translation>The server’s certificate is not trusted: check this station’s clock, or change networks.</translation>
    </message>
    <message>
        <source>La connexion chiffrée ne s’établit pas.</source>
        <translation>The encrypted connection cannot be made.</translation>
    </message>
    <message>
        <source>Le proxy de ce réseau bloque la connexion.</source>
        <translation>This network’s proxy blocks the connection.</translation>
    </message>
    <message>
        <source>Le dossier d’échange n’est pas joignable : rebranchez-le.</source>
        <translation>The shared folder cannot be reached: plug it in again.</translation>
    </message>
    <message>
        <source>Le système d’inscription a changé d’adresse : prévenez l’organisateur.</source>
        <translation>The registration system has moved: tell the organiser.</translation>
    </message>
    <message>
        <source>Le serveur ne connaît pas cette adresse : prévenez l’organisateur.</source>
        <translation>The server does not know this address: tell the organiser.</translation>
    </message>
    <message>
        <source>La réponse du serveur est illisible.</source>
        <translation>The server’s answer cannot be read.</translation>
    </message>
    <message>
        <source>La réponse du serveur est démesurée : prévenez l’organisateur.</source>
        <translation>The server’s answer is far too large: tell the organiser.</translation>
    </message>
    <message>
        <source>Le serveur est en panne.</source>
        <translation>The server is out of order.</translation>
    </message>
    <message>
        <source>Le serveur demande de patienter.</source>
        <translation>The server asks us to wait.</translation>
    </message>
    <message>
        <source>L’export est encore en cours de copie.</source>
        <translation>The export is still being copied.</translation>
    </message>
    <message>
        <source>Le dernier export ne peut pas être lu : prévenez l’organisateur.</source>
        <translation>The latest export cannot be read: tell the organiser.</translation>
    </message>
    <message>
        <source>Le disque de ce poste est plein : libérez de la place.</source>
        <translation>This station’s disk is full: make room.</translation>
    </message>
    <message>
        <source>Le fichier de l’événement est en lecture seule.</source>
        <translation>The event file is read-only.</translation>
    </message>
    <message>
        <source>Le fichier de l’événement est occupé par un autre programme.</source>
        <translation>The event file is in use by another program.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Attestation de présence</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <source>Nous attestons que</source>
        <translation>We certify that</translation>
    </message>
    <message>
        <source>a participé à</source>
        <translation>took part in</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Arrivée à {time}</source>
        <translation>Arrival at {time}</translation>
    </message>
    <message>
        <source>Départ à {time}</source>
        <translation>Departure at {time}</translation>
    </message>
    <message>
        <source>Départ le {day} à {time}</source>
        <translation>Departure on {day} at {time}</translation>
    </message>
    <message>
        <source>Fait à …………………………………, le ……………………</source>
        <translation>Done at …………………………………, on ……………………</translation>
    </message>
    <message>
        <source>Signature et cachet de l’organisateur</source>
        <translation>Signature and stamp of the organiser</translation>
    </message>
    <message>
        <source>Heures enregistrées au contrôle des badges à l’entrée.</source>
        <translation>Times as recorded when badges were checked at the door.</translation>
    </message>
    <message>
        <source>Protection des données personnelles</source>
        <translation>Personal data protection</translation>
    </message>
    <message>
        <source>Certificat d’effacement</source>
        <translation>Certificate of erasure</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Effacé le</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>{local} ({zone}) · {utc} UTC</source>
        <translation>{local} ({zone}) · {utc} UTC</translation>
    </message>
    <message>
        <source>Fait par</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Partner Day check-in {version}</source>
        <translation>Partner Day check-in {version}</translation>
    </message>
    <message>
        <source>Effacé définitivement</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>cartes en PDF sur ce disque</source>
        <translation>cards as PDF on this disk</translation>
    </message>
    <message>
        <source>copies de sauvegarde</source>
        <translation>backup copies</translation>
    </message>
    <message>
        <source>Conservé, anonyme</source>
        <translation>Kept, anonymous</translation>
    </message>
    <message>
        <source>Empreintes SHA-256</source>
        <translation>SHA-256 fingerprints</translation>
    </message>
    <message>
        <source>Fichier de l’événement, avant</source>
        <translation>Event file, before</translation>
    </message>
    <message>
        <source>Fichier de l’événement, après</source>
        <translation>Event file, after</translation>
    </message>
    <message>
        <source>Le fichier a été réécrit en entier : ni ses pages libres, ni son journal, ni son index ne gardent une trace. Billets et passages ont reçu de nouveaux numéros tirés au hasard, les heures sont arrondies à la minute, les bénévoles sont devenus « bénévole 1 », « bénévole 2 »…</source>
        <translation>The whole file was written anew: neither its free pages, nor its log, nor its index keep a trace. Tickets and scans have new numbers drawn at random, times are rounded to the minute, volunteers have become “volunteer 1”, “volunteer 2”…</translation>
    </message>
    <message>
        <source>Reste à effacer par vos soins</source>
        <translation>Left for you to delete</translation>
    </message>
    <message>
        <source>N’ont pas pu être supprimés : {names}</source>
        <translation>Could not be deleted: {names}</translation>
    </message>
    <message>
        <source>Transmis ou rangés ailleurs : {names}</source>
        <translation>Handed on or kept elsewhere: {names}</translation>
    </message>
    <message>
        <source>Exports, planches et listes que des personnes ont enregistrés ou imprimés, export d’inscriptions d’origine, file d’impression, autres ordinateurs de l’accueil, système d’inscription.</source>
        <translation>Exports, sheets and lists that people have saved or printed, the original registration export, the print queue, other computers of the desk, the registration system.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) sont notés dans l’historique.</source>
        <translation>
            <numerusform>%n export is noted in the history.</numerusform>
            <numerusform>%n exports are noted in the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>la clé d’accès dans le trousseau de cet ordinateur</source>
        <translation>the access key in this computer’s keyring</translation>
    </message>
    <message>
        <source>Fait à, le</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Signature de la personne responsable</source>
        <translation>Signature of the person responsible</translation>
    </message>
    <message>
        <source>Ce certificat ne contient aucune donnée de participant.</source>
        <translation>This certificate contains no data of any guest.</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Combien</source>
        <translation>How many</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Personnes arrivées en {minutes} min</source>
        <translation>People who arrived in {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>(et %n un autre jour)</source>
        <translation>
            <numerusform>(and %n on another day)</numerusform>
            <numerusform>(and %n on another day)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total des personnes</source>
        <translation>Total of people</translation>
    </message>
    <message>
        <source>Personne n’est encore arrivé</source>
        <translation>Nobody has arrived yet</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Rien à montrer encore</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>Aucun refus</source>
        <translation>No refusal</translation>
    </message>
    <message numerus="yes">
        <source>De {begins} à {ends} : %n personne(s).</source>
        <translation>
            <numerusform>From {begins} to {ends}: %n person.</numerusform>
            <numerusform>From {begins} to {ends}: %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} en tout.</source>
        <translation>{total} in all.</translation>
    </message>
    <message>
        <source>{present} / {expected}</source>
        <translation>{present} / {expected}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) présente(s)</source>
        <translation>
            <numerusform>%n person present</numerusform>
            <numerusform>%n people present</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} sur {expected} attendues</source>
        <translation>{here} of {expected} expected</translation>
    </message>
    <message>
        <source>{label} : {figures}</source>
        <translation>{label}: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tentative(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s)</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>Rien à signaler sur %n carte(s).</source>
        <translation>
            <numerusform>Nothing to report on %n card.</numerusform>
            <numerusform>Nothing to report on %n cards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne n’est inscrit : importez les inscriptions pour vérifier leurs cartes.</source>
        <translation>Nobody is registered: import the registrations to check their cards.</translation>
    </message>
    <message>
        <source>Nom absent</source>
        <translation>Name missing</translation>
    </message>
    <message>
        <source>Champ inconnu</source>
        <translation>Unknown field</translation>
    </message>
    <message>
        <source>Contrôle des cartes…</source>
        <translation>Checking the cards…</translation>
    </message>
    <message>
        <source>Nom coupé</source>
        <translation>Name cut</translation>
    </message>
    <message>
        <source>Texte coupé</source>
        <translation>Text cut</translation>
    </message>
    <message>
        <source>Mot coupé</source>
        <translation>Word cut</translation>
    </message>
    <message>
        <source>Lettre absente</source>
        <translation>Letter missing</translation>
    </message>
    <message>
        <source>Code trop long</source>
        <translation>Code too long</translation>
    </message>
    <message>
        <source>Rien d’écrit</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>Moins de 20 mm</source>
        <translation>Under 20 mm</translation>
    </message>
    <message>
        <source>Trop fin pour les lecteurs</source>
        <translation>Too fine for scanners</translation>
    </message>
    <message>
        <source>Transparence, impression moins nette</source>
        <translation>Transparency, less sharp in print</translation>
    </message>
    <message>
        <source>Police absente</source>
        <translation>Font missing</translation>
    </message>
    <message>
        <source>QR de contact : seulement pour qui a dit oui dans</source>
        <translation>Contact QR code: only for those who said yes in</translation>
    </message>
    <message>
        <source>Aucune : pas de QR de contact</source>
        <translation>None: no contact QR code</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ont dit oui.</source>
        <translation>
            <numerusform>%n person said yes.</numerusform>
            <numerusform>%n people said yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Une case vide ou un « non » : la carte n’a pas de QR de contact.</source>
        <translation>An empty cell or a “no”: the card has no contact QR code.</translation>
    </message>
    <message>
        <source>Modèle de cet événement</source>
        <translation>Template of this event</translation>
    </message>
    <message>
        <source>Imprimer un essai</source>
        <translation>Print a test</translation>
    </message>
    <message>
        <source>En PDF…</source>
        <translation>As PDF…</translation>
    </message>
    <message>
        <source>Envoi à « {printer} »…</source>
        <translation>Sending to “{printer}”…</translation>
    </message>
    <message>
        <source>L’essai est remis à « {printer} ».</source>
        <translation>The test is handed to “{printer}”.</translation>
    </message>
    <message>
        <source>L’essai est dans « {file} ».</source>
        <translation>The test is in “{file}”.</translation>
    </message>
    <message>
        <source>essai</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Accueil d’un événement, même sans réseau. Sans commande, ouvre la fenêtre d’accueil.</source>
        <translation>Event check-in, even without a network. Without a command, opens the desk window.</translation>
    </message>
    <message>
        <source>Ouvre un événement d’essai avec 200 personnes inventées.</source>
        <translation>Opens a trial event with 200 invented people.</translation>
    </message>
    <message>
        <source>Crée un événement.</source>
        <translation>Makes an event.</translation>
    </message>
    <message>
        <source>Relie de nouveau un événement à son système d’inscription, avec une nouvelle clé d’accès.</source>
        <translation>Links an event with its registration system again, with a new access key.</translation>
    </message>
    <message>
        <source>Lit un export d’inscriptions dans l’événement.</source>
        <translation>Reads a registration export into the event.</translation>
    </message>
    <message>
        <source>Montre les listes d’accueil.</source>
        <translation>Shows the check-in lists.</translation>
    </message>
    <message>
        <source>Ajoute une liste d’accueil.</source>
        <translation>Adds a check-in list.</translation>
    </message>
    <message>
        <source>Vérifie que tout est prêt avant l’ouverture.</source>
        <translation>Checks that all is ready before the doors open.</translation>
    </message>
    <message>
        <source>Scanne un code, ou avec « - » un code par ligne de l’entrée standard.</source>
        <translation>Scans a code, or with “-” one code a line from standard input.</translation>
    </message>
    <message>
        <source>Annule un passage, désigné par son identifiant.</source>
        <translation>Undoes a passage, named by its nonce.</translation>
    </message>
    <message>
        <source>Cherche des personnes par nom, entreprise ou e-mail.</source>
        <translation>Searches for people by name, company or e-mail.</translation>
    </message>
    <message>
        <source>Inscrit sur place une personne et la fait entrer.</source>
        <translation>Registers a person on the spot and lets them in.</translation>
    </message>
    <message>
        <source>Échange tout de suite avec le système d’inscription.</source>
        <translation>Exchanges with the registration system at once.</translation>
    </message>
    <message>
        <source>Montre les chiffres de la journée.</source>
        <translation>Shows the day’s figures.</translation>
    </message>
    <message>
        <source>Écrit les présences dans un fichier CSV, XLSX ou JSON, ou sur papier (PDF).</source>
        <translation>Writes attendance into a CSV, XLSX or JSON file, or on paper (PDF).</translation>
    </message>
    <message>
        <source>Chiffre un événement et ses copies.</source>
        <translation>Encrypts an event and its copies.</translation>
    </message>
    <message>
        <source>Montre la clé de secours d’un événement chiffré.</source>
        <translation>Shows the recovery key of an encrypted event.</translation>
    </message>
    <message>
        <source>Choisit (CHECKIN_PIN) ou retire (--remove) le code superviseur d’un événement.</source>
        <translation>Sets (CHECKIN_PIN) or removes (--remove) the supervisor code of an event.</translation>
    </message>
    <message>
        <source>Montre qui a fait quoi et quand, ou l’écrit en CSV, XLSX ou JSON.</source>
        <translation>Shows who did what and when, or writes it as CSV, XLSX or JSON.</translation>
    </message>
    <message>
        <source>Écrit un zip pour qui dépanne : journal, versions, vérifications ; aucun nom.</source>
        <translation>Writes a zip for whoever helps you: log, versions, checks; no name.</translation>
    </message>
    <message>
        <source>Copie l’événement à côté de lui et dans le dossier choisi, ou dans le fichier donné.</source>
        <translation>Copies the event beside itself and into the chosen folder, or into the file given.</translation>
    </message>
    <message>
        <source>Reprend une copie, avec les passages plus récents ; l’ancien fichier est gardé.</source>
        <translation>Restores a copy, with the newer passages; the old file is kept.</translation>
    </message>
    <message>
        <source>Écrit un fichier chiffré (CHECKIN_PASSPHRASE) qui fait d’un ordinateur un poste.</source>
        <translation>Writes an encrypted file (CHECKIN_PASSPHRASE) that makes a station of a computer.</translation>
    </message>
    <message>
        <source>Fait de cet ordinateur un poste de plus, avec le fichier préparé par l’organisateur.</source>
        <translation>Makes this computer one more station, with the file that the organiser prepared.</translation>
    </message>
    <message>
        <source>Réunit dans l’événement les passages d’autres postes.</source>
        <translation>Brings the passages of other stations together in the event.</translation>
    </message>
    <message>
        <source>Écrit les passages de ce poste dans un fichier chiffré, à réunir ailleurs.</source>
        <translation>Writes this station’s passages into an encrypted file, to be brought together elsewhere.</translation>
    </message>
    <message>
        <source>Efface les données personnelles après l’événement et écrit le certificat.</source>
        <translation>Erases personal data after the event and writes the certificate.</translation>
    </message>
    <message>
        <source>Montre ou efface les données d’une personne.</source>
        <translation>Shows or erases one person’s data.</translation>
    </message>
    <message>
        <source>Montre tout ce qui est gardé sur une personne, ou l’écrit en PDF ou en JSON.</source>
        <translation>Shows all that is kept about a person, or writes it as PDF or JSON.</translation>
    </message>
    <message>
        <source>Efface une personne ; les chiffres restent.</source>
        <translation>Erases a person; the figures stay.</translation>
    </message>
    <message>
        <source>Écrit les cartes nominatives sur des planches PDF.</source>
        <translation>Writes the name cards on PDF sheets.</translation>
    </message>
    <message>
        <source>Écrit une carte nominative en PDF ou en PNG.</source>
        <translation>Writes one name card as PDF or PNG.</translation>
    </message>
    <message>
        <source>Numérote les cartes et les range dans des boîtes par lettre, avec leurs étiquettes.</source>
        <translation>Numbers the cards and puts them into boxes by letter, with their labels.</translation>
    </message>
    <message>
        <source>Écrit un badge par billet (PNG et PDF), à envoyer avant l’événement.</source>
        <translation>Writes a badge per ticket (PNG and PDF), to send before the event.</translation>
    </message>
    <message>
        <source>{attendees} : {added} en plus, {updated} modifiées, {unchanged} inchangées, {missing} plus dans l’export.</source>
        <translation>{attendees}: {added} added, {updated} updated, {unchanged} unchanged, {missing} no longer in the export.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) lue(s)</source>
        <translation>
            <numerusform>%n person read</numerusform>
            <numerusform>%n people read</numerusform>
        </translation>
    </message>
    <message>
        <source>Beaucoup de personnes manquent dans cet export, rien n’a été changé : vérifiez-le, ou acceptez-le avec --accept-shrink.</source>
        <translation>Many people are missing from this export, nothing was changed: check it, or accept it with --accept-shrink.</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>Tableau de bord – {event}</source>
        <translation>Dashboard – {event}</translation>
    </message>
    <message>
        <source>En direct</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Répartitions</source>
        <translation>Breakdowns</translation>
    </message>
    <message>
        <source>Pas encore venus</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Plein écran (F11)</source>
        <translation>Full screen (F11)</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Actualisé à {time}.</source>
        <translation>Refreshed at {time}.</translation>
    </message>
    <message>
        <source>Chiffres de ce poste ({station}).</source>
        <translation>Figures of this station ({station}).</translation>
    </message>
    <message numerus="yes">
        <source>Chiffres de ce poste ({station}), avec %n passage(s) d’autres postes.</source>
        <translation>
            <numerusform>Figures of this station ({station}), with %n passage of other stations.</numerusform>
            <numerusform>Figures of this station ({station}), with %n passages of other stations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiffres d’avant. {sentence}</source>
        <translation>Figures from before. {sentence}</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>À l’intérieur</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Inscrits sur place</source>
        <translation>Registered on site</translation>
    </message>
    <message>
        <source>Refus</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Arrivées</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Par type de billet</source>
        <translation>By ticket type</translation>
    </message>
    <message>
        <source>Refus par motif</source>
        <translation>Refusals by reason</translation>
    </message>
    <message>
        <source>Par liste</source>
        <translation>By list</translation>
    </message>
    <message>
        <source>Par poste</source>
        <translation>By station</translation>
    </message>
    <message>
        <source>Par bénévole</source>
        <translation>By volunteer</translation>
    </message>
    <message numerus="yes">
        <source>personne(s) présente(s)</source>
        <translation>
            <numerusform>person present</numerusform>
            <numerusform>people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entrée(s)</source>
        <translation>
            <numerusform>entry</numerusform>
            <numerusform>entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tentative(s)</source>
        <translation>
            <numerusform>attempt</numerusform>
            <numerusform>attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} : {value} {unit}</source>
        <translation>{title}: {value} {unit}</translation>
    </message>
    <message>
        <source>Personne n’est attendu sur cette liste</source>
        <translation>Nobody is expected on this list</translation>
    </message>
    <message>
        <source>{came} personnes sur {expected} attendues</source>
        <translation>{came} people of {expected} expected</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) encore attendue(s)</source>
        <translation>
            <numerusform>%n person still expected</numerusform>
            <numerusform>%n people still expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admise(s) sans être attendue(s)</source>
        <translation>
            <numerusform>%n let in without being expected</numerusform>
            <numerusform>%n let in without being expected</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendus : {people}</source>
        <translation>Expected: {people}</translation>
    </message>
    <message>
        <source>Capacité : {people}</source>
        <translation>Capacity: {people}</translation>
    </message>
    <message>
        <source>Colonne des inscriptions</source>
        <translation>Column of the registrations</translation>
    </message>
    <message>
        <source>Les inscriptions n’ont pas d’autre colonne</source>
        <translation>The registrations have no other column</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Bénévole</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Entrée ou sortie</source>
        <translation>Entry or exit</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Ce que les scans enregistrent</source>
        <translation>What scans record</translation>
    </message>
    <message>
        <source>Votre prénom</source>
        <translation>Your first name</translation>
    </message>
    <message>
        <source>Entraînement : ces personnes sont inventées, rien n’est envoyé.</source>
        <translation>Training: these people are invented, nothing is sent.</translation>
    </message>
    <message>
        <source>Mode sortie : chaque scan enregistre une sortie. On peut rentrer ensuite.</source>
        <translation>Exit mode: each scan records an exit. People may come back in afterwards.</translation>
    </message>
    <message>
        <source>Mode sortie : chaque scan enregistre une sortie. Personne ne rentre ensuite.</source>
        <translation>Exit mode: each scan records an exit. Nobody comes back in afterwards.</translation>
    </message>
    <message>
        <source>Entrées sans limite</source>
        <translation>Entries without limit</translation>
    </message>
    <message>
        <source>Une entrée, et retour après une sortie</source>
        <translation>One entry, and back in after an exit</translation>
    </message>
    <message>
        <source>Une seule entrée</source>
        <translation>One entry only</translation>
    </message>
    <message>
        <source>Revenir aux entrées (F7)</source>
        <translation>Back to entries (F7)</translation>
    </message>
    <message>
        <source>La douchette n’est pas écoutée : un autre programme est devant. Cliquez dans cette fenêtre.</source>
        <translation>The scanner is not heard: another program is in front. Click in this window.</translation>
    </message>
    <message>
        <source>Une erreur imprévue est survenue. Les passages confirmés à l’écran sont enregistrés : continuez, et signalez-la à l’organisateur.</source>
        <translation>An unexpected error occurred. Passages confirmed on screen are recorded: carry on, and tell the organiser.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>présent(s)</source>
        <translation>
            <numerusform>present</numerusform>
            <numerusform>present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>présent(s) sur {expected} attendu(s)</source>
        <translation>
            <numerusform>present of {expected} expected</numerusform>
            <numerusform>present of {expected} expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à l’intérieur</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>DirectionWords</name>
    <message>
        <source>Où aller</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>L’écran d’accueil le dit à chaque personne qui entre. Le texte du type de billet passe avant celui de la liste.</source>
        <translation>The welcome screen says it to each person who comes in. The text of the ticket type comes before that of the list.</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Types de billet</source>
        <translation>Ticket types</translation>
    </message>
    <message>
        <source>Par exemple : café et vestiaire au fond du hall</source>
        <translation>For example: coffee and cloakroom at the end of the hall</translation>
    </message>
    <message>
        <source>Par exemple : dossier à retirer au stand Presse</source>
        <translation>For example: folder to collect at the press stand</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Texte à {percent} %</source>
        <translation>Text at {percent} %</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Contraste élevé</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>No animation</translation>
    </message>
</context>
<context>
    <name>DoctorFindings</name>
    <message>
        <source>aucun : cet événement reste sur ce poste</source>
        <translation>none: this event stays on this station</translation>
    </message>
    <message>
        <source>aucune n’est nécessaire</source>
        <translation>none is needed</translation>
    </message>
    <message>
        <source>rien à comparer</source>
        <translation>nothing to compare</translation>
    </message>
    <message>
        <source>sur secteur</source>
        <translation>on mains power</translation>
    </message>
    <message>
        <source>sain, {detail}</source>
        <translation>sound, {detail}</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>cet événement n’est ouvert qu’ici</source>
        <translation>this event is open here only</translation>
    </message>
    <message>
        <source>lues il y a {detail}</source>
        <translation>read {detail} ago</translation>
    </message>
    <message>
        <source>trouve une personne de la liste</source>
        <translation>finds a person of the list</translation>
    </message>
    <message>
        <source>bien formés</source>
        <translation>well formed</translation>
    </message>
    <message>
        <source>en place ({detail})</source>
        <translation>in place ({detail})</translation>
    </message>
    <message>
        <source>rien n’attend</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>essayé {detail}</source>
        <translation>tried {detail}</translation>
    </message>
    <message>
        <source>essayée {detail}</source>
        <translation>tried {detail}</translation>
    </message>
    <message>
        <source>carte d’essai sortie {detail}</source>
        <translation>trial card came out {detail}</translation>
    </message>
    <message>
        <source>entendus {detail}</source>
        <translation>heard {detail}</translation>
    </message>
    <message>
        <source>d’accord avec celle d’ici ({detail})</source>
        <translation>agrees with the one here ({detail})</translation>
    </message>
    <message>
        <source>{detail} libres</source>
        <translation>{detail} free</translation>
    </message>
    <message>
        <source>sur secteur ({detail})</source>
        <translation>on mains power ({detail})</translation>
    </message>
    <message>
        <source>ne se met pas en veille</source>
        <translation>does not go to sleep</translation>
    </message>
    <message>
        <source>chiffré</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>défini</source>
        <translation>set</translation>
    </message>
    <message>
        <source>dans un autre dossier, {detail}</source>
        <translation>in another folder, {detail}</translation>
    </message>
    <message>
        <source>prévu le {detail}</source>
        <translation>planned for {detail}</translation>
    </message>
    <message>
        <source>abîmé, {detail}</source>
        <translation>damaged, {detail}</translation>
    </message>
    <message>
        <source>impossible ({detail})</source>
        <translation>impossible ({detail})</translation>
    </message>
    <message>
        <source>un autre poste a une version plus récente ({detail})</source>
        <translation>another station has a newer version ({detail})</translation>
    </message>
    <message>
        <source>« {detail} » est un entraînement</source>
        <translation>“{detail}” is a training</translation>
    </message>
    <message>
        <source>c’est le jour de l’événement, et « {detail} » est un entraînement</source>
        <translation>it is the day of the event, and “{detail}” is a training</translation>
    </message>
    <message>
        <source>cet événement est déjà ouvert dans une autre fenêtre</source>
        <translation>this event is open in another window already</translation>
    </message>
    <message>
        <source>la liste est vide</source>
        <translation>the list is empty</translation>
    </message>
    <message>
        <source>personne ({detail})</source>
        <translation>nobody ({detail})</translation>
    </message>
    <message>
        <source>jamais lues</source>
        <translation>never read</translation>
    </message>
    <message>
        <source>lues il y a {detail} : plus d’une semaine</source>
        <translation>read {detail} ago: more than a week</translation>
    </message>
    <message>
        <source>ne trouve pas une personne de la liste</source>
        <translation>does not find a person of the list</translation>
    </message>
    <message>
        <source>mal formés ({detail})</source>
        <translation>badly formed ({detail})</translation>
    </message>
    <message>
        <source>{detail} : déjà fermée</source>
        <translation>{detail}: closed already</translation>
    </message>
    <message>
        <source>{detail} : n’ouvre pas aujourd’hui</source>
        <translation>{detail}: does not open today</translation>
    </message>
    <message>
        <source>{detail} : complète</source>
        <translation>{detail}: full</translation>
    </message>
    <message>
        <source>{detail} : moins de places que d’inscrits</source>
        <translation>{detail}: fewer seats than registrations</translation>
    </message>
    <message>
        <source>le dossier n’est pas joignable ({detail})</source>
        <translation>the folder cannot be reached ({detail})</translation>
    </message>
    <message>
        <source>ce poste n’en a pas</source>
        <translation>this station has none</translation>
    </message>
    <message>
        <source>aucun essai sur cet ordinateur</source>
        <translation>no trial on this computer</translation>
    </message>
    <message>
        <source>aucun essai aujourd’hui, le dernier {detail}</source>
        <translation>no trial today, the last one {detail}</translation>
    </message>
    <message>
        <source>l’essai a échoué {detail}</source>
        <translation>the trial failed {detail}</translation>
    </message>
    <message>
        <source>en défaut : {detail}</source>
        <translation>out of order: {detail}</translation>
    </message>
    <message>
        <source>aucun haut-parleur</source>
        <translation>no loudspeaker</translation>
    </message>
    <message>
        <source>éteinte : ce poste lit avec le lecteur</source>
        <translation>off: this station reads with the scanner</translation>
    </message>
    <message>
        <source>coupés</source>
        <translation>off</translation>
    </message>
    <message>
        <source>{detail} : les noms y sont à l’étroit</source>
        <translation>{detail}: names are cramped on it</translation>
    </message>
    <message>
        <source>{detail} : impossible</source>
        <translation>{detail}: impossible</translation>
    </message>
    <message>
        <source>{detail} : plus tôt que la dernière lecture ou le dernier passage</source>
        <translation>{detail}: earlier than the last reading or the last passage</translation>
    </message>
    <message>
        <source>{detail} par rapport à celle d’ici</source>
        <translation>{detail} from the one here</translation>
    </message>
    <message>
        <source>{detail} par rapport à celle d’ici : des entrées auraient une fausse heure</source>
        <translation>{detail} from the one here: entries would have a wrong time</translation>
    </message>
    <message>
        <source>pas encore entendue</source>
        <translation>not heard yet</translation>
    </message>
    <message>
        <source>ici et à l’événement : {detail}</source>
        <translation>here and at the event: {detail}</translation>
    </message>
    <message>
        <source>{detail} seulement</source>
        <translation>only {detail}</translation>
    </message>
    <message>
        <source>{detail} : presque plein</source>
        <translation>{detail}: almost full</translation>
    </message>
    <message>
        <source>sur batterie ({detail})</source>
        <translation>on battery ({detail})</translation>
    </message>
    <message>
        <source>sur batterie, presque vide ({detail})</source>
        <translation>on battery, almost empty ({detail})</translation>
    </message>
    <message>
        <source>après {detail} sans toucher l’ordinateur</source>
        <translation>after {detail} without touching the computer</translation>
    </message>
    <message>
        <source>le système ne le dit pas</source>
        <translation>the system does not say</translation>
    </message>
    <message>
        <source>vérifié par vous {detail}</source>
        <translation>checked by you {detail}</translation>
    </message>
    <message>
        <source>le fichier se lit sans clé</source>
        <translation>the file can be read without a key</translation>
    </message>
    <message>
        <source>chiffré, et la clé est dans un fichier de ce compte</source>
        <translation>encrypted, and the key is in a file of this account</translation>
    </message>
    <message>
        <source>aucun : tout le monde peut ce que peut l’organisateur</source>
        <translation>none: everybody may do what the organiser may</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>la dernière date d’il y a plus d’un jour, {detail}</source>
        <translation>the last one is more than a day old, {detail}</translation>
    </message>
    <message>
        <source>seulement sur ce disque, {detail}</source>
        <translation>on this disk only, {detail}</translation>
    </message>
    <message>
        <source>prévu {detail} jours après l’événement</source>
        <translation>planned {detail} days after the event</translation>
    </message>
    <message>
        <source>il devait avoir lieu le {detail}</source>
        <translation>it should have happened on {detail}</translation>
    </message>
    <message>
        <source>Scannez le code affiché dans « Prêt à ouvrir ? ».</source>
        <translation>Scan the code shown in “Ready to open?”.</translation>
    </message>
    <message>
        <source>Montrez-lui un badge ou la carte d’essai.</source>
        <translation>Show it a badge or the trial card.</translation>
    </message>
    <message>
        <source>Imprimez une carte d’essai et vérifiez le résultat.</source>
        <translation>Print a trial card and check the result.</translation>
    </message>
    <message>
        <source>Jouez les deux sons et écoutez.</source>
        <translation>Play both sounds and listen.</translation>
    </message>
    <message>
        <source>Ouvrez « Réglage du lecteur » ; en attendant, cherchez les personnes par leur nom.</source>
        <translation>Open “Scanner set-up”; meanwhile search people by their name.</translation>
    </message>
    <message>
        <source>Vérifiez le papier et le câble, ou choisissez une autre imprimante, puis réessayez.</source>
        <translation>Check the paper and the cable, or choose another printer, then try again.</translation>
    </message>
    <message>
        <source>Montez le volume de l’ordinateur, puis réessayez ; la réponse se lit aussi à l’écran.</source>
        <translation>Turn up the computer’s volume, then try again; the answer is read on the screen as well.</translation>
    </message>
    <message>
        <source>Rebranchez-la ou fermez le programme qui l’utilise.</source>
        <translation>Plug it in again or close the program that uses it.</translation>
    </message>
    <message>
        <source>Faites de la place sur le disque : les cartes y sont préparées.</source>
        <translation>Make room on the disk: cards are prepared there.</translation>
    </message>
    <message>
        <source>Regardez si le portable est branché.</source>
        <translation>See whether the laptop is plugged in.</translation>
    </message>
    <message>
        <source>Regardez dans les réglages d’énergie qu’il ne se met pas en veille.</source>
        <translation>See in the power settings that it does not go to sleep.</translation>
    </message>
    <message>
        <source>Reprenez la dernière sauvegarde.</source>
        <translation>Restore the last backup.</translation>
    </message>
    <message>
        <source>Faites de la place sur le disque, ou copiez l’événement sur un autre.</source>
        <translation>Make room on the disk, or copy the event to another one.</translation>
    </message>
    <message>
        <source>Installez la même version sur tous les postes.</source>
        <translation>Install the same version on all stations.</translation>
    </message>
    <message>
        <source>Pour le vrai accueil, ouvrez l’événement lui-même.</source>
        <translation>For the real check-in, open the event itself.</translation>
    </message>
    <message>
        <source>Ouvrez l’événement lui-même : ici, rien ne compte.</source>
        <translation>Open the event itself: here nothing counts.</translation>
    </message>
    <message>
        <source>Fermez l’une des deux.</source>
        <translation>Close one of the two.</translation>
    </message>
    <message>
        <source>Chiffrez l’événement : un portable perdu ne livre alors aucun nom.</source>
        <translation>Encrypt the event: a lost laptop then gives no name away.</translation>
    </message>
    <message>
        <source>Protégez la session par un mot de passe ; le coffre du système manque ici.</source>
        <translation>Protect the session with a password; the system’s safe is missing here.</translation>
    </message>
    <message>
        <source>Définissez un code superviseur.</source>
        <translation>Set a supervisor code.</translation>
    </message>
    <message>
        <source>Choisissez un dossier ou une clé USB pour les sauvegardes.</source>
        <translation>Choose a folder or a USB stick for the backups.</translation>
    </message>
    <message>
        <source>Faites une sauvegarde maintenant.</source>
        <translation>Make a backup now.</translation>
    </message>
    <message>
        <source>Choisissez aussi une clé USB ou un autre dossier.</source>
        <translation>Choose a USB stick or another folder as well.</translation>
    </message>
    <message>
        <source>Effacez les données personnelles ; les chiffres restent.</source>
        <translation>Erase the personal data; the figures stay.</translation>
    </message>
    <message>
        <source>Lisez les inscriptions.</source>
        <translation>Read the registrations.</translation>
    </message>
    <message>
        <source>Vérifiez la liste choisie et les statuts des billets.</source>
        <translation>Check the chosen list and the statuses of the tickets.</translation>
    </message>
    <message>
        <source>Lisez-les encore une fois avant d’ouvrir.</source>
        <translation>Read them once more before you open.</translation>
    </message>
    <message>
        <source>Lisez les inscriptions encore une fois, puis vérifiez de nouveau.</source>
        <translation>Read the registrations once more, then check again.</translation>
    </message>
    <message>
        <source>Réinstallez le programme.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Choisissez la liste d’aujourd’hui.</source>
        <translation>Choose today’s list.</translation>
    </message>
    <message>
        <source>Choisissez une autre liste, ou prévenez l’organisateur.</source>
        <translation>Choose another list, or tell the organiser.</translation>
    </message>
    <message>
        <source>C’est peut-être voulu ; sinon, prévenez l’organisateur.</source>
        <translation>It may be meant; else tell the organiser.</translation>
    </message>
    <message>
        <source>Rebranchez la clé ou le dossier partagé.</source>
        <translation>Plug in the stick or the shared folder again.</translation>
    </message>
    <message>
        <source>Reliez ce poste de nouveau.</source>
        <translation>Link this station again.</translation>
    </message>
    <message>
        <source>Synchronisez, si le réseau est là ; sinon, ils partiront plus tard.</source>
        <translation>Synchronise if the network is there; else they go later.</translation>
    </message>
    <message>
        <source>Réglez-les dans « À régler ».</source>
        <translation>Settle them in “To settle”.</translation>
    </message>
    <message>
        <source>Voyez ce que dit l’imprimante, puis imprimez une carte d’essai.</source>
        <translation>See what the printer says, then print a trial card.</translation>
    </message>
    <message>
        <source>Branchez un haut-parleur, ou regardez l’écran à chaque badge.</source>
        <translation>Plug in a loudspeaker, or look at the screen for each badge.</translation>
    </message>
    <message>
        <source>Remettez les sons, ou regardez l’écran à chaque badge.</source>
        <translation>Turn the sounds on, or look at the screen for each badge.</translation>
    </message>
    <message>
        <source>Baissez la taille du texte ou la mise à l’échelle de l’écran.</source>
        <translation>Reduce the size of text or the scaling of the screen.</translation>
    </message>
    <message>
        <source>Réglez l’heure de l’ordinateur avant le premier passage.</source>
        <translation>Set the computer’s time before the first passage.</translation>
    </message>
    <message>
        <source>Réglez l’heure de l’ordinateur, puis synchronisez.</source>
        <translation>Set the computer’s time, then synchronise.</translation>
    </message>
    <message>
        <source>Synchronisez une fois, si le réseau est là.</source>
        <translation>Synchronise once, if the network is there.</translation>
    </message>
    <message>
        <source>Rien n’est faux ici ; réglez le fuseau de l’ordinateur pour lire la même heure.</source>
        <translation>Nothing is wrong here; set the computer’s time zone to read the same time.</translation>
    </message>
    <message>
        <source>Videz la corbeille ; il en faut 1 000 Mo pour être tranquille.</source>
        <translation>Empty the bin; 1,000 MB are enough to be at ease.</translation>
    </message>
    <message>
        <source>Faites de la place : sans elle, rien ne peut plus être enregistré.</source>
        <translation>Make room: without it nothing can be recorded any more.</translation>
    </message>
    <message>
        <source>Branchez le portable.</source>
        <translation>Plug the laptop in.</translation>
    </message>
    <message>
        <source>Branchez le portable maintenant.</source>
        <translation>Plug the laptop in now.</translation>
    </message>
    <message>
        <source>Réglez la mise en veille sur « jamais » pour la journée.</source>
        <translation>Set sleep to “never” for the day.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Prêt à ouvrir ?</source>
        <translation>Ready to open?</translation>
    </message>
    <message>
        <source>{sign} {name} : {found}</source>
        <translation>{sign} {name}: {found}</translation>
    </message>
    <message>
        <source>En ordre</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>To put right</translation>
    </message>
    <message numerus="yes">
        <source>Pas encore : %n point(s) à régler</source>
        <translation>
            <numerusform>Not yet: %n point to put right</numerusform>
            <numerusform>Not yet: %n points to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presque : %n point(s) à voir</source>
        <translation>
            <numerusform>Almost: %n point to look at</numerusform>
            <numerusform>Almost: %n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Tout est en ordre : vous pouvez ouvrir.</source>
        <translation>Everything is in order: you can open.</translation>
    </message>
    <message>
        <source>Vous pouvez ouvrir ; voyez ces points si vous en avez le temps.</source>
        <translation>You can open; look at these points if you have the time.</translation>
    </message>
    <message>
        <source>Réglez d’abord ce qui est marqué « À régler » : sinon, des entrées seraient fausses.</source>
        <translation>First put right what is marked “To put right”: otherwise entries would be wrong.</translation>
    </message>
    <message>
        <source>{verdict}. Voyez « Événement &gt; Prêt à ouvrir ? » ({key}).</source>
        <translation>{verdict}. See “Event &gt; Ready to open?” ({key}).</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>En ordre ({number})</source>
        <translation>In order ({number})</translation>
    </message>
    <message>
        <source>À faire ({number})</source>
        <translation>To do ({number})</translation>
    </message>
    <message>
        <source>Vérifié le {day} à {time} sur {station}</source>
        <translation>Checked on {day} at {time} on {station}</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ce qui est vérifié</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Ce qui a été trouvé</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Vu par</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>pret-a-ouvrir</source>
        <translation>ready-to-open</translation>
    </message>
    <message>
        <source>Enregistré : {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Scannez ce code avec le lecteur</source>
        <translation>Scan this code with the scanner</translation>
    </message>
    <message>
        <source>Avec la caméra : photographiez-le avec un téléphone et montrez la photo, ou montrez la carte d’essai. Personne n’entre et rien n’est noté.</source>
        <translation>With the camera: photograph it with a phone and show the photo, or show the trial card. Nobody enters and nothing is noted.</translation>
    </message>
    <message>
        <source>Le code est bien arrivé.</source>
        <translation>The code has arrived.</translation>
    </message>
    <message>
        <source>Avez-vous entendu les deux sons ?</source>
        <translation>Did you hear both sounds?</translation>
    </message>
    <message>
        <source>La carte d’essai est-elle sortie, lisible et entière ?</source>
        <translation>Did the trial card come out, readable and whole?</translation>
    </message>
    <message>
        <source>{number} Go</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} Mo</source>
        <translation>{number} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n billet(s) dans la liste</source>
        <translation>
            <numerusform>%n ticket on the list</numerusform>
            <numerusform>%n tickets on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusé(s), mis de côté</source>
        <translation>
            <numerusform>%n refused, set aside</numerusform>
            <numerusform>%n refused, set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Jouer les deux sons</source>
        <translation>Play both sounds</translation>
    </message>
    <message>
        <source>Remettre les sons</source>
        <translation>Turn the sounds on</translation>
    </message>
    <message>
        <source>Imprimer une carte d’essai</source>
        <translation>Print a trial card</translation>
    </message>
    <message>
        <source>Voir les cartes</source>
        <translation>See the cards</translation>
    </message>
    <message>
        <source>Allumer la caméra</source>
        <translation>Switch the camera on</translation>
    </message>
    <message>
        <source>Régler le lecteur…</source>
        <translation>Set up the scanner…</translation>
    </message>
    <message>
        <source>Voir le code</source>
        <translation>See the code</translation>
    </message>
    <message>
        <source>Il est branché</source>
        <translation>It is plugged in</translation>
    </message>
    <message>
        <source>C’est réglé</source>
        <translation>It is set</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vérifier de nouveau</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lire les inscriptions</source>
        <translation>Read the registrations</translation>
    </message>
    <message>
        <source>Choisir la liste…</source>
        <translation>Choose the list…</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Régler…</source>
        <translation>Settle…</translation>
    </message>
    <message>
        <source>Relier ce poste…</source>
        <translation>Link this station…</translation>
    </message>
    <message>
        <source>Ouvrir l’événement…</source>
        <translation>Open the event…</translation>
    </message>
    <message>
        <source>Définir un code…</source>
        <translation>Set a code…</translation>
    </message>
    <message>
        <source>Chiffrer…</source>
        <translation>Encrypt…</translation>
    </message>
    <message>
        <source>Sauvegardes…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Effacer les données…</source>
        <translation>Erase the data…</translation>
    </message>
    <message>
        <source>Fichier de l’événement</source>
        <translation>Event file</translation>
    </message>
    <message>
        <source>Écriture dans le fichier</source>
        <translation>Writing to the file</translation>
    </message>
    <message>
        <source>Version du programme</source>
        <translation>Version of the program</translation>
    </message>
    <message>
        <source>Événement ouvert</source>
        <translation>Open event</translation>
    </message>
    <message>
        <source>Une seule fenêtre</source>
        <translation>A single window</translation>
    </message>
    <message>
        <source>Inscrits</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Personnes attendues</source>
        <translation>People expected</translation>
    </message>
    <message>
        <source>Âge des inscriptions</source>
        <translation>Age of the registrations</translation>
    </message>
    <message>
        <source>Liste de ce poste</source>
        <translation>List of this station</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Numéros de billet d’ici</source>
        <translation>Ticket codes from here</translation>
    </message>
    <message>
        <source>Système d’inscription</source>
        <translation>Registration system</translation>
    </message>
    <message>
        <source>Clé d’accès</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Passages à transmettre</source>
        <translation>Passages to send</translation>
    </message>
    <message>
        <source>Lecteur</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Imprimante de cartes</source>
        <translation>Card printer</translation>
    </message>
    <message>
        <source>Sons</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Heure de cet ordinateur</source>
        <translation>Time of this computer</translation>
    </message>
    <message>
        <source>Heure du serveur</source>
        <translation>Time of the server</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Place sur le disque</source>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>Dossier temporaire</source>
        <translation>Temporary folder</translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Mise en veille</source>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>Chiffrement du fichier</source>
        <translation>Encryption of the file</translation>
    </message>
    <message>
        <source>Code superviseur</source>
        <translation>Supervisor code</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Effacement des données</source>
        <translation>Erasing of the data</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>page {number} sur {pages}</source>
        <translation>page {number} of {pages}</translation>
    </message>
    <message>
        <source>Liste « {name} »</source>
        <translation>List “{name}”</translation>
    </message>
    <message>
        <source>Établi le {day} à {time}</source>
        <translation>Made on {day} at {time}</translation>
    </message>
    <message>
        <source>Autres alphabets</source>
        <translation>Other alphabets</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Type de billet</source>
        <translation>Ticket type</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Bénévole</source>
        <translation>Volunteer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Aucun événement n’est ouvert : créez-en un avec « checkin new --name NOM », ou indiquez son fichier avec --event.</source>
        <translation>No event is open: make one with “checkin new --name NAME”, or name its file with --event.</translation>
    </message>
    <message>
        <source>« {path} » n’existe pas : vérifiez le nom du fichier et le dossier.</source>
        <translation>“{path}” does not exist: check the file’s name and folder.</translation>
    </message>
    <message>
        <source>« {path} » est vide : prenez une copie de sauvegarde, ou créez un événement.</source>
        <translation>“{path}” is empty: take a backup copy, or make an event.</translation>
    </message>
    <message>
        <source>« {path} » est un dossier : indiquez un fichier.</source>
        <translation>“{path}” is a folder: name a file.</translation>
    </message>
    <message>
        <source>« {path} » n’est pas un fichier d’événement de cette application : choisissez un fichier .checkin.</source>
        <translation>“{path}” is not an event file of this app: choose a .checkin file.</translation>
    </message>
    <message>
        <source>« {path} » vient d’une version plus récente de l’application : mettez l’application à jour.</source>
        <translation>“{path}” comes from a newer version of the app: update the app.</translation>
    </message>
    <message>
        <source>« {path} » est en lecture seule : copiez-le dans un dossier où vous pouvez écrire.</source>
        <translation>“{path}” is read-only: copy it to a folder where you can write.</translation>
    </message>
    <message>
        <source>Le disque est plein, « {path} » n’a pas été modifié : libérez de la place.</source>
        <translation>The disk is full, “{path}” was not changed: free some space.</translation>
    </message>
    <message>
        <source>« {path} » est occupé par un autre programme : réessayez dans un instant.</source>
        <translation>“{path}” is in use by another program: try again in a moment.</translation>
    </message>
    <message>
        <source>Le dossier « {path} » n’existe pas : créez-le, ou choisissez-en un autre.</source>
        <translation>The folder “{path}” does not exist: make it, or choose another one.</translation>
    </message>
    <message>
        <source>« {path} » existe déjà et n’a pas été touché : choisissez un autre nom.</source>
        <translation>“{path}” exists already and was not touched: choose another name.</translation>
    </message>
    <message>
        <source>« {path} » ne peut pas être utilisé ({detail}) : vérifiez le disque, puis rouvrez l’événement.</source>
        <translation>“{path}” cannot be used ({detail}): check the disk, then open the event again.</translation>
    </message>
    <message>
        <source>« {path} » ne peut pas être écrit ({detail}) : fermez-le ailleurs ou changez de dossier.</source>
        <translation>“{path}” cannot be written ({detail}): close it elsewhere or choose another folder.</translation>
    </message>
    <message>
        <source>« {path} » est ouvert dans un autre programme, ou protégé : fermez-le dans Excel, ou choisissez un autre nom.</source>
        <translation>“{path}” is open in another program, or protected: close it in Excel, or choose another name.</translation>
    </message>
    <message>
        <source>« {path} » est chiffré, et ce poste n’a pas sa clé : donnez sa phrase secrète ou sa clé de secours (dans CHECKIN_PASSPHRASE pour la ligne de commande).</source>
        <translation>“{path}” is encrypted, and this station does not have its key: give its passphrase or its recovery key (in CHECKIN_PASSPHRASE for the command line).</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur est verrouillé, et la clé de « {path} » y est : déverrouillez-le, ou donnez la phrase secrète ou la clé de secours (CHECKIN_PASSPHRASE).</source>
        <translation>This computer’s keyring is locked, and the key of “{path}” is in it: unlock it, or give the passphrase or the recovery key (CHECKIN_PASSPHRASE).</translation>
    </message>
    <message>
        <source>Ce n’est ni la phrase secrète ni la clé de secours de « {path} » : vérifiez-la, puis réessayez.</source>
        <translation>This is neither the passphrase nor the recovery key of “{path}”: check it, then try again.</translation>
    </message>
    <message>
        <source>Cette phrase secrète est trop courte : donnez-lui au moins {shortest} caractères.</source>
        <translation>This passphrase is too short: give it at least {shortest} characters.</translation>
    </message>
    <message>
        <source>« {path} » n’est pas chiffré, il n’a donc pas de clé : chiffrez-le avec « checkin encrypt ».</source>
        <translation>“{path}” is not encrypted, so it has no key: encrypt it with “checkin encrypt”.</translation>
    </message>
    <message>
        <source>« {path} » est ouvert dans une autre fenêtre ou un autre programme : fermez-le là-bas, puis réessayez.</source>
        <translation>“{path}” is open in another window or another program: close it there, then try again.</translation>
    </message>
    <message>
        <source>« {path} » ne peut pas être lu ({detail}) : exportez-le de nouveau en CSV ou en XLSX.</source>
        <translation>“{path}” cannot be read ({detail}): export it again as CSV or XLSX.</translation>
    </message>
    <message>
        <source>« {path} » est vide : exportez de nouveau les inscriptions.</source>
        <translation>“{path}” is empty: export the registrations again.</translation>
    </message>
    <message>
        <source>« {path} » ne contient aucun tableau d’inscriptions : vérifiez que c’est le bon export.</source>
        <translation>“{path}” holds no table of registrations: check that it is the right export.</translation>
    </message>
    <message>
        <source>Aucune colonne de noms dans « {path} » : désignez-la avec --column last_name=TITRE, ou prenez un autre export.</source>
        <translation>No column of names in “{path}”: name it with --column last_name=HEADER, or take another export.</translation>
    </message>
    <message>
        <source>« {path} » n’a pas de feuille « {sheet} » : vérifiez son nom dans le tableur.</source>
        <translation>“{path}” has no sheet “{sheet}”: check its name in the spreadsheet.</translation>
    </message>
    <message>
        <source>Aucune colonne « {column} » dans cet export : écrivez --column CHAMP=TITRE avec un titre du fichier.</source>
        <translation>No column “{column}” in this export: write --column FIELD=HEADER with a header of the file.</translation>
    </message>
    <message>
        <source>Aucune colonne « {column} » dans les inscriptions : choisissez l’une de celles-ci : {known}.</source>
        <translation>There is no column “{column}” in the registrations: choose one of these: {known}.</translation>
    </message>
    <message>
        <source>Le champ « {field} » n’existe pas : utilisez par exemple first_name, last_name, email ou ticket_code.</source>
        <translation>The field “{field}” does not exist: use for example first_name, last_name, email or ticket_code.</translation>
    </message>
    <message>
        <source>L’encodage « {encoding} » n’existe pas : essayez utf-8 ou cp1252.</source>
        <translation>The encoding “{encoding}” does not exist: try utf-8 or cp1252.</translation>
    </message>
    <message>
        <source>Le séparateur « {delimiter} » ne convient pas : donnez un seul caractère, par exemple ; ou ,</source>
        <translation>The separator “{delimiter}” will not do: give a single character, for example ; or ,</translation>
    </message>
    <message>
        <source>« {path} » est protégé par un mot de passe : enregistrez-le sans mot de passe, puis réessayez.</source>
        <translation>“{path}” is protected by a password: save it without one, then try again.</translation>
    </message>
    <message>
        <source>« {path} » est démesuré ({detail}) : gardez dans le tableur les seules lignes d’inscription.</source>
        <translation>“{path}” is oversized ({detail}): keep only the registration rows in the spreadsheet.</translation>
    </message>
    <message>
        <source>La liste « {name} » n’existe pas : « checkin lists » montre celles qui existent.</source>
        <translation>The list “{name}” does not exist: “checkin lists” shows those that do.</translation>
    </message>
    <message>
        <source>La liste « {name} » existe déjà : choisissez un autre nom.</source>
        <translation>The list “{name}” exists already: choose another name.</translation>
    </message>
    <message>
        <source>Le nombre de places doit être 0 ou plus : corrigez-le.</source>
        <translation>The number of places must be 0 or more: correct it.</translation>
    </message>
    <message>
        <source>La fermeture doit suivre l’ouverture : corrigez les horaires.</source>
        <translation>Closing must come after opening: correct the hours.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une date : écrivez-la comme 2026-11-24T09:00.</source>
        <translation>“{text}” is not a date: write it like 2026-11-24T09:00.</translation>
    </message>
    <message>
        <source>Le fuseau horaire « {timezone} » n’existe pas : écrivez par exemple Europe/Paris.</source>
        <translation>The time zone “{timezone}” does not exist: write for example Europe/Paris.</translation>
    </message>
    <message>
        <source>Donnez le nouveau code dans la variable CHECKIN_PIN, ou retirez-le avec --remove : l’un des deux.</source>
        <translation>Give the new code in the variable CHECKIN_PIN, or remove it with --remove: one of the two.</translation>
    </message>
    <message>
        <source>Le mode borne se quitte avec le code superviseur : donnez d’abord un code à cet événement.</source>
        <translation>Kiosk mode is left with the supervisor code: first give this event a code.</translation>
    </message>
    <message>
        <source>Ce code est trop court : donnez-lui au moins {shortest} caractères.</source>
        <translation>This code is too short: give it at least {shortest} characters.</translation>
    </message>
    <message>
        <source>La source « {source} » n’est pas reconnue : écrivez folder:DOSSIER, pretix:ADRESSE ou web:ADRESSE.</source>
        <translation>The source “{source}” is not known: write folder:FOLDER, pretix:ADDRESS or web:ADDRESS.</translation>
    </message>
    <message>
        <source>La planche « {sheet} » n’existe pas : essayez a4-10, l4785, inserts-86x54, single ou une grille (2x5).</source>
        <translation>The sheet “{sheet}” does not exist: try a4-10, l4785, inserts-86x54, single or a grid (2x5).</translation>
    </message>
    <message>
        <source>Le modèle « {template} » n’est pas lisible ({detail}) : enregistrez-le de nouveau en SVG simple.</source>
        <translation>The template “{template}” cannot be read ({detail}): save it again as plain SVG.</translation>
    </message>
    <message>
        <source>Le modèle « {template} » contient « {what} », refusé par sécurité : retirez-le, et incorporez les images (PNG, JPEG) au fichier.</source>
        <translation>The template “{template}” contains “{what}”, refused for safety: remove it, and embed the pictures (PNG, JPEG) in the file.</translation>
    </message>
    <message>
        <source>Le modèle « {template} » est démesuré : gardez 100 emplacements, un dessin simple et moins de 8 Mo.</source>
        <translation>The template “{template}” is far too large: keep 100 places, a plain drawing and less than 8 MB.</translation>
    </message>
    <message>
        <source>Le modèle « {template} » mesure {width} × {height} mm : donnez-lui de 20 à 450 mm de côté.</source>
        <translation>The template “{template}” measures {width} × {height} mm: give it sides of 20 to 450 mm.</translation>
    </message>
    <message>
        <source>« {slot} », dans le modèle « {template} », doit être un rectangle droit dans la carte : redessinez-le.</source>
        <translation>“{slot}”, in the template “{template}”, must be an upright rectangle on the card: draw it again.</translation>
    </message>
    <message>
        <source>« {option} » de « {slot} », dans le modèle « {template} », n’est pas compris : corrigez cette valeur.</source>
        <translation>“{option}” of “{slot}”, in the template “{template}”, is not understood: correct this value.</translation>
    </message>
    <message>
        <source>Une image du modèle « {template} » est illisible ou démesurée : prenez un PNG de 25 mégapixels au plus.</source>
        <translation>A picture of the template “{template}” cannot be read or is far too large: take a PNG of 25 megapixels at most.</translation>
    </message>
    <message>
        <source>Cet événement n’est relié à aucun système d’inscription : reliez-le avec « checkin pair --from », ou dans le menu.</source>
        <translation>This event is not linked to any registration system: link it with “checkin pair --from”, or in the menu.</translation>
    </message>
    <message>
        <source>La source « {source} » n’est pas encore disponible dans cette version : utilisez folder:DOSSIER.</source>
        <translation>The source “{source}” is not available in this version yet: use folder:FOLDER.</translation>
    </message>
    <message>
        <source>Le code est vide : scannez de nouveau.</source>
        <translation>The code is empty: scan again.</translation>
    </message>
    <message>
        <source>Le nom est vide : écrivez au moins un prénom ou un nom.</source>
        <translation>The name is empty: write at least a first or a last name.</translation>
    </message>
    <message>
        <source>Le motif est vide : écrivez pourquoi la personne entre quand même.</source>
        <translation>The reason is empty: write why the person is let in all the same.</translation>
    </message>
    <message>
        <source>Le billet {ticket} ne porte pas ce code : choisissez l’un de ceux qui sont proposés.</source>
        <translation>Ticket {ticket} does not carry this code: choose one of those offered.</translation>
    </message>
    <message>
        <source>Aucun billet ne porte le code « {code} » : vérifiez-le, ou cherchez par nom.</source>
        <translation>No ticket carries the code “{code}”: check it, or search by name.</translation>
    </message>
    <message>
        <source>Plusieurs billets portent le code « {code} » ({ids}) : choisissez avec --ticket.</source>
        <translation>Several tickets carry the code “{code}” ({ids}): choose with --ticket.</translation>
    </message>
    <message>
        <source>Le type de fichier de « {path} » n’est pas connu : changez la fin de son nom.</source>
        <translation>The file type of “{path}” is not known: change the end of its name.</translation>
    </message>
    <message>
        <source>Le modèle de carte « {template} » n’existe pas : essayez card-90x54.</source>
        <translation>The card template “{template}” does not exist: try card-90x54.</translation>
    </message>
    <message>
        <source>Le fichier d’événement « {path} » est abîmé : reprenez sa dernière sauvegarde (menu « Sauvegardes… » ou « checkin restore »).</source>
        <translation>The event file “{path}” is damaged: restore its last backup (menu “Backups…” or “checkin restore”).</translation>
    </message>
    <message>
        <source>Les cartes « {template} » n’ont pas la taille de la planche « {sheet} » : choisissez --sheet single.</source>
        <translation>The cards “{template}” do not have the size of the sheet “{sheet}”: choose --sheet single.</translation>
    </message>
    <message>
        <source>Aucune carte à faire : tout le monde a la sienne, ou personne n’est dans ce choix. Changez-le, ou importez les inscriptions.</source>
        <translation>No card to make: everybody has theirs, or nobody is in this choice. Change it, or import the registrations.</translation>
    </message>
    <message>
        <source>L’imprimante « {printer} » n’a pas pris le document : vérifiez-la, ou enregistrez un PDF.</source>
        <translation>The printer “{printer}” did not take the document: check it, or save a PDF.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une demi-journée : écrivez-la comme 2026-11-27-matin ou 2026-11-27-après-midi.</source>
        <translation>“{text}” is not a half-day: write it as 2026-11-27-morning or 2026-11-27-afternoon.</translation>
    </message>
    <message>
        <source>Aucune attestation à faire : personne de ce choix n’est entré. Vérifiez la liste et le nom.</source>
        <translation>No certificate to make: nobody of this choice came in. Check the list and the name.</translation>
    </message>
    <message>
        <source>Le code « {code} » est trop long pour un QR : corrigez-le dans les inscriptions.</source>
        <translation>The code “{code}” is too long for a QR: correct it in the registrations.</translation>
    </message>
    <message>
        <source>La police « {path} » manque : réinstallez l’application.</source>
        <translation>The font “{path}” is missing: install the app again.</translation>
    </message>
    <message>
        <source>Aucun export n’a encore été importé : importez les inscriptions, ou choisissez un autre format.</source>
        <translation>No export has been imported yet: import the registrations, or choose another format.</translation>
    </message>
    <message>
        <source>Le journal des passages n’a pas de colonnes d’origine : choisissez CSV, XLSX ou JSON.</source>
        <translation>The log of scans has no original columns: choose CSV, XLSX or JSON.</translation>
    </message>
    <message>
        <source>Aucun écran ici : ouvrez l’application sur un ordinateur avec un écran, ou utilisez les commandes (« checkin --help »).</source>
        <translation>No display here: open the app on a computer with a screen, or use the commands (“checkin --help”).</translation>
    </message>
    <message>
        <source>La commande n’est pas comprise ({detail}) : ajoutez --help pour voir son emploi.</source>
        <translation>The command is not understood ({detail}): add --help to see how it is used.</translation>
    </message>
    <message>
        <source>Une erreur imprévue est survenue ({detail}). Ce qui est enregistré le reste : réessayez, puis prévenez-nous.</source>
        <translation>An unexpected error occurred ({detail}). What is recorded stays recorded: try again, then tell us.</translation>
    </message>
    <message>
        <source>« {template} » ne peut pas être le nom d’un modèle : prenez des lettres et des chiffres, et pas le nom d’un modèle fourni.</source>
        <translation>“{template}” cannot be a template’s name: take letters and digits, and not the name of one that is shipped.</translation>
    </message>
    <message>
        <source>L’image « {path} » est illisible ou démesurée : prenez un PNG, un JPEG ou un SVG simple, de 25 mégapixels au plus.</source>
        <translation>The picture “{path}” cannot be read or is far too large: take a PNG, a JPEG or a plain SVG of 25 megapixels at most.</translation>
    </message>
    <message>
        <source>C’est un entraînement : rien n’est envoyé, et c’est voulu.</source>
        <translation>This is a training: nothing is sent, on purpose.</translation>
    </message>
    <message>
        <source>Le dossier « {path} » n’est pas joignable : rebranchez-le. Rien n’est perdu, l’envoi reprendra.</source>
        <translation>The folder “{path}” cannot be reached: plug it in again. Nothing is lost, sending will resume.</translation>
    </message>
    <message>
        <source>« {path} » est encore en cours de copie : il sera lu au prochain passage.</source>
        <translation>“{path}” is still being copied: it will be read at the next round.</translation>
    </message>
</context>
<context>
    <name>EvacuationWords</name>
    <message>
        <source>Urgence : qui est à l’intérieur</source>
        <translation>Emergency: who is inside</translation>
    </message>
    <message numerus="yes">
        <source>personne(s) à l’intérieur</source>
        <translation>
            <numerusform>person inside</numerusform>
            <numerusform>people inside</numerusform>
        </translation>
    </message>
    <message>
        <source>à retrouver</source>
        <translation>to be found</translation>
    </message>
    <message>
        <source>À {time}, toutes listes confondues. La liste suit les scans.</source>
        <translation>At {time}, all lists together. The list follows the scans.</translation>
    </message>
    <message>
        <source>Seuls les passages vus ou reçus par cet ordinateur sont comptés. Qui est entré sans badge, ou à un autre poste sans réseau, n’est pas sur cette liste.</source>
        <translation>Only passages that this computer saw or received are counted. Whoever came in without a badge, or at another station without a network, is not on this list.</translation>
    </message>
    <message>
        <source>Cliquez un nom, ou Espace, quand la personne est retrouvée.</source>
        <translation>Click a name, or press Space, when the person is found.</translation>
    </message>
    <message>
        <source>Chercher un nom</source>
        <translation>Search a name</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Personnes à l’intérieur</source>
        <translation>People inside</translation>
    </message>
    <message>
        <source>{name}, retrouvée</source>
        <translation>{name}, found</translation>
    </message>
    <message>
        <source>{name}, à retrouver</source>
        <translation>{name}, to be found</translation>
    </message>
    <message>
        <source>Personne n’est à l’intérieur, d’après cet ordinateur.</source>
        <translation>Nobody is inside, as far as this computer knows.</translation>
    </message>
    <message>
        <source>Aucun de ces noms n’est à l’intérieur.</source>
        <translation>None of these names is inside.</translation>
    </message>
    <message>
        <source>Préparation du papier…</source>
        <translation>Preparing the paper…</translation>
    </message>
    <message>
        <source>Enregistré, non chiffré : {path}</source>
        <translation>Saved, not encrypted: {path}</translation>
    </message>
    <message>
        <source>Remis à l’imprimante « {printer} ».</source>
        <translation>Handed to the printer “{printer}”.</translation>
    </message>
    <message>
        <source>evacuation-{moment}</source>
        <translation>evacuation-{moment}</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Sur ce poste seul</source>
        <translation>On this laptop alone</translation>
    </message>
    <message>
        <source>Rien n’est envoyé</source>
        <translation>Nothing is sent</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Synchronisation…</source>
        <translation>Synchronising…</translation>
    </message>
    <message>
        <source>Hors ligne {since}</source>
        <translation>Offline {since}</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Réseau à débloquer</source>
        <translation>Network to unlock</translation>
    </message>
    <message>
        <source>Accès retiré</source>
        <translation>Access withdrawn</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Cet événement n’échange avec aucun système d’inscription.</source>
        <translation>This event exchanges with no registration system.</translation>
    </message>
    <message>
        <source>C’est un entraînement : rien n’est envoyé, et c’est voulu.</source>
        <translation>This is a training: nothing is sent, on purpose.</translation>
    </message>
    <message>
        <source>Ce poste échange avec le système d’inscription.</source>
        <translation>This station exchanges with the registration system.</translation>
    </message>
    <message>
        <source>Le système d’inscription ne répond pas.</source>
        <translation>The registration system does not answer.</translation>
    </message>
    <message>
        <source>Ouvrez le navigateur et acceptez les conditions du wifi, ou changez de réseau.</source>
        <translation>Open the browser and accept the Wi-Fi’s terms, or change networks.</translation>
    </message>
    <message>
        <source>L’organisateur doit relier ce poste de nouveau.</source>
        <translation>The organiser has to link this station again.</translation>
    </message>
    <message>
        <source>Beaucoup de personnes manquent dans le dernier export : rien n’a été changé.</source>
        <translation>Many people are missing from the latest export: nothing was changed.</translation>
    </message>
    <message>
        <source>L’organisateur le vérifie avec « Voir ce qui changerait ».</source>
        <translation>The organiser checks it with “See what would change”.</translation>
    </message>
    <message>
        <source>Continuez à scanner : tout est enregistré ici, l’envoi reprendra tout seul.</source>
        <translation>Keep scanning: everything is recorded here, sending resumes by itself.</translation>
    </message>
    <message>
        <source>Continuez à scanner : tout est enregistré ici et sera envoyé ensuite.</source>
        <translation>Keep scanning: everything is recorded here and will be sent afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>%n refusé(s)</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à envoyer</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à régler</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Everything is sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) refusé(s) par le système d’inscription.</source>
        <translation>
            <numerusform>%n scan refused by the registration system.</numerusform>
            <numerusform>%n scans refused by the registration system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) à envoyer.</source>
        <translation>
            <numerusform>%n scan to send</numerusform>
            <numerusform>%n scans to send</numerusform>
        </translation>
    </message>
    <message>
        <source>À régler ({number})…</source>
        <translation>To settle ({number})…</translation>
    </message>
    <message>
        <source>Le système d’inscription n’a pas encore été joint.</source>
        <translation>The registration system has not been reached yet.</translation>
    </message>
    <message>
        <source>Joint pour la dernière fois {when}.</source>
        <translation>Last reached {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>L’horloge de ce poste retarde de {span} : réglez-la.</source>
        <translation>This station’s clock is {span} slow: set it.</translation>
    </message>
    <message>
        <source>L’horloge de ce poste avance de {span} : réglez-la.</source>
        <translation>This station’s clock is {span} fast: set it.</translation>
    </message>
    <message>
        <source>Relier ce poste…</source>
        <translation>Link this station…</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Voir ce qui changerait…</source>
        <translation>See what would change…</translation>
    </message>
    <message numerus="yes">
        <source>%n non imprimée(s)</source>
        <translation>
            <numerusform>%n not printed</numerusform>
            <numerusform>%n not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en cours</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message>
        <source>dans le dossier de l’événement</source>
        <translation>in the event’s folder</translation>
    </message>
    <message>
        <source>prête</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>PDF, dans le dossier de l’événement</source>
        <translation>PDF, in the event’s folder</translation>
    </message>
    <message>
        <source>Réimprimer les cartes qui ne sont pas sorties</source>
        <translation>Print the cards that did not come out again</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Faire entrer</source>
        <translation>Let somebody in</translation>
    </message>
    <message>
        <source>Sortir et revenir</source>
        <translation>Leave and come back</translation>
    </message>
    <message>
        <source>Réimprimer une carte</source>
        <translation>Print a card again</translation>
    </message>
    <message>
        <source>Annuler un passage</source>
        <translation>Undo a scan</translation>
    </message>
    <message>
        <source>Laisser entrer quand même</source>
        <translation>Let in anyway</translation>
    </message>
    <message>
        <source>Deux personnes, un code</source>
        <translation>Two people, one code</translation>
    </message>
    <message>
        <source>Badge oublié</source>
        <translation>Badge forgotten</translation>
    </message>
    <message>
        <source>Inscrire sur place</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Déjà à l’intérieur</source>
        <translation>Already inside</translation>
    </message>
    <message>
        <source>Paiement en attente</source>
        <translation>Payment pending</translation>
    </message>
    <message>
        <source>Inscription annulée</source>
        <translation>Registration cancelled</translation>
    </message>
    <message>
        <source>Billet bloqué</source>
        <translation>Ticket blocked</translation>
    </message>
    <message>
        <source>Billet remplacé</source>
        <translation>Ticket replaced</translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Trop tôt</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>Pas sur cette liste</source>
        <translation>Not on this list</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Badge inconnu</source>
        <translation>Unknown badge</translation>
    </message>
    <message>
        <source>Scannez le badge n° {badge}.</source>
        <translation>Scan badge no. {badge}.</translation>
    </message>
    <message>
        <source>{mode} pour les sorties, scannez le badge n° {badge} ; {mode} pour les entrées, scannez-le encore.</source>
        <translation>{mode} for exits, scan badge no. {badge}; {mode} for entries, scan it again.</translation>
    </message>
    <message>
        <source>Après une entrée, cliquez sur « Imprimer la carte ».</source>
        <translation>After an entry, click “Print the card”.</translation>
    </message>
    <message>
        <source>Appuyez sur {undo} : le dernier passage de ce poste est annulé.</source>
        <translation>Press {undo}: the last scan of this station is undone.</translation>
    </message>
    <message>
        <source>Après un refus, « Laisser entrer quand même… », puis le motif.</source>
        <translation>After a refusal, “Let in anyway…”, then the reason.</translation>
    </message>
    <message>
        <source>Scannez le badge n° {badge}, demandez le nom, choisissez la personne.</source>
        <translation>Scan badge no. {badge}, ask for the name, choose the person.</translation>
    </message>
    <message>
        <source>{search}, tapez « {name} » avec sa faute, et faites entrer la personne.</source>
        <translation>{search}, type “{name}” with its slip, and let the person in.</translation>
    </message>
    <message>
        <source>{walk_in}, un nom inventé, puis « Inscrire et faire entrer ».</source>
        <translation>{walk_in}, an invented name, then “Register and let in”.</translation>
    </message>
    <message>
        <source>Scannez le badge n° {badge}, et lisez ce qu’il faut faire.</source>
        <translation>Scan badge no. {badge}, and read what is to be done.</translation>
    </message>
    <message>
        <source>Choisissez la liste « {list} » ({list_key}), puis scannez le badge n° {badge}.</source>
        <translation>Choose the list “{list}” ({list_key}), then scan badge no. {badge}.</translation>
    </message>
    <message>
        <source>Scannez le badge n° {badge} une seconde fois.</source>
        <translation>Scan badge no. {badge} a second time.</translation>
    </message>
    <message>
        <source>Revenez à la liste « {first} » ({list_key}), puis scannez le badge n° {badge}.</source>
        <translation>Go back to the list “{first}” ({list_key}), then scan badge no. {badge}.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Exporter les présences</source>
        <translation>Export attendance</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Les présents</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>Les absents</source>
        <translation>People absent</translation>
    </message>
    <message>
        <source>Les inscrits sur place</source>
        <translation>Walk-ins</translation>
    </message>
    <message>
        <source>Tous les passages, refus compris</source>
        <translation>All scans, refused ones too</translation>
    </message>
    <message>
        <source>presences</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>present</translation>
    </message>
    <message>
        <source>absents</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>inscrits-sur-place</source>
        <translation>walk-ins</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV, s’ouvre dans tout tableur</source>
        <translation>CSV, opens in any spreadsheet</translation>
    </message>
    <message>
        <source>JSON, pour un programme</source>
        <translation>JSON, for a program</translation>
    </message>
    <message>
        <source>Dans les colonnes de l’export d’origine</source>
        <translation>In the columns of the original export</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà : il sera remplacé.</source>
        <translation>This file exists already: it will be replaced.</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Écriture du fichier…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>{rows} dans « {file} ».</source>
        <translation>{rows} in “{file}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) écrite(s)</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ce service n’accepte pas l’envoi des présences.</source>
        <translation>This service does not accept attendance.</translation>
    </message>
    <message>
        <source>Exportez-les ici, puis importez le fichier dans votre système d’inscription, ou envoyez-le à l’organisateur.</source>
        <translation>Export it here, then import the file into your registration system, or send it to the organiser.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>{field} (acheteur)</source>
        <translation>{field} (buyer)</translation>
    </message>
    <message>
        <source>Réponse en plus</source>
        <translation>Extra answer</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Nom complet</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Réponses en plus</source>
        <translation>Extra answers</translation>
    </message>
    <message>
        <source>Numéro de billet</source>
        <translation>Ticket code</translation>
    </message>
    <message>
        <source>Type de billet</source>
        <translation>Ticket type</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Date de commande</source>
        <translation>Order date</translation>
    </message>
    <message>
        <source>Jour de commande</source>
        <translation>Order day</translation>
    </message>
    <message>
        <source>Heure de commande</source>
        <translation>Order time</translation>
    </message>
    <message>
        <source>Nombre de billets</source>
        <translation>Number of tickets</translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Déjà entré</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>Jour d’entrée</source>
        <translation>Check-in day</translation>
    </message>
    <message>
        <source>Heure d’entrée</source>
        <translation>Check-in time</translation>
    </message>
    <message>
        <source>Heure de sortie, ignorée</source>
        <translation>Check-out time, ignored</translation>
    </message>
    <message>
        <source>Date d’entrée</source>
        <translation>Check-in date</translation>
    </message>
    <message>
        <source>De nouveau inscrite</source>
        <translation>Registered again</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Dossier :</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Nom :</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Type :</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>FirstStartWords</name>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Que voulez-vous faire ?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Votre événement</source>
        <translation>Your event</translation>
    </message>
    <message>
        <source>D’où viennent les inscriptions ?</source>
        <translation>Where do the registrations come from?</translation>
    </message>
    <message>
        <source>Protéger l’événement</source>
        <translation>Protect the event</translation>
    </message>
    <message>
        <source>L’événement est prêt</source>
        <translation>The event is ready</translation>
    </message>
    <message>
        <source>Ouvrir l’événement</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Relier ce poste à pretix</source>
        <translation>Link this station with pretix</translation>
    </message>
    <message>
        <source>Moins de trois minutes pour préparer ce poste. On peut arrêter et reprendre plus tard.</source>
        <translation>Less than three minutes to get this station ready. You can stop and go on later.</translation>
    </message>
    <message>
        <source>Vous pourrez toujours revenir en arrière.</source>
        <translation>You can always go back.</translation>
    </message>
    <message>
        <source>Le nom s’affiche à l’accueil et sur les exports. La date peut attendre.</source>
        <translation>The name is shown at the desk and on exports. The date can wait.</translation>
    </message>
    <message>
        <source>L’accueil marche aussi sans réseau : les inscriptions restent sur ce poste.</source>
        <translation>Check-in works without a network, too: the registrations stay on this station.</translation>
    </message>
    <message>
        <source>Le fichier est toujours chiffré. À vous de choisir qui peut faire quoi.</source>
        <translation>The file is encrypted in any case. You choose who may do what.</translation>
    </message>
    <message>
        <source>Il s’ouvre avec « Prêt à ouvrir ? », qui essaie avec vous le lecteur, l’imprimante et le son.</source>
        <translation>It opens with “Ready to open?”, which tries the scanner, the printer and the sound with you.</translation>
    </message>
    <message>
        <source>L’organisation vous l’a donné sur une clé USB ou dans un dossier partagé.</source>
        <translation>The organisers gave it to you on a USB stick or in a shared folder.</translation>
    </message>
    <message>
        <source>L’organisation vous montre un QR ou un code, une fois pour chaque poste.</source>
        <translation>The organisers show you a QR code or a code, once for each station.</translation>
    </message>
    <message>
        <source>Étape {number} sur {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
    <message>
        <source>Vous aviez commencé « {name} » : tout ce que vous aviez écrit est là.</source>
        <translation>You had begun “{name}”: all that you wrote is there.</translation>
    </message>
    <message>
        <source>Vous aviez commencé : vous reprenez où vous étiez.</source>
        <translation>You had begun: you go on where you were.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>J’organise l’événement</source>
        <translation>I organise the event</translation>
    </message>
    <message>
        <source>Je suis bénévole à l’accueil</source>
        <translation>I am a volunteer at the desk</translation>
    </message>
    <message>
        <source>Je veux d’abord m’entraîner</source>
        <translation>I want to practise first</translation>
    </message>
    <message>
        <source>Le créer sur ce poste : date, inscriptions, code superviseur.</source>
        <translation>Make it on this station: date, registrations, supervisor code.</translation>
    </message>
    <message>
        <source>Ouvrir celui que l’organisation m’a préparé.</source>
        <translation>Open the one that the organisers prepared for me.</translation>
    </message>
    <message>
        <source>Avec des personnes inventées : rien n’est envoyé, rien ne s’abîme.</source>
        <translation>With invented people: nothing is sent, nothing can break.</translation>
    </message>
    <message>
        <source>Par exemple : 24/11/2026</source>
        <translation>For example: 24/11/2026</translation>
    </message>
    <message>
        <source>Il manque le nom de l’événement : écrivez-le ici.</source>
        <translation>The name of the event is missing: write it here.</translation>
    </message>
    <message>
        <source>Notez la clé de secours : elle seule rouvre l’événement si cet ordinateur tombe en panne. Vous la retrouvez dans Événement › Organisation › Chiffrement.</source>
        <translation>Note the recovery key: it alone opens the event again if this computer breaks down. You find it under Event › Organisation › Encryption.</translation>
    </message>
    <message>
        <source>Clé de secours…</source>
        <translation>Recovery key…</translation>
    </message>
    <message>
        <source>Glissez ici le fichier de l’événement</source>
        <translation>Drop the event’s file here</translation>
    </message>
    <message>
        <source>Son nom finit par « .checkin ». S’il est chiffré, sa phrase secrète vous est demandée.</source>
        <translation>Its name ends with “.checkin”. If it is encrypted, you are asked for its passphrase.</translation>
    </message>
    <message>
        <source>Choisir le fichier…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Je n’ai pas de fichier, mais un code pretix</source>
        <translation>I have no file, but a pretix code</translation>
    </message>
    <message>
        <source>Le QR ou le code que l’organisation montre à son écran.</source>
        <translation>The QR code or the code that the organisers show on their screen.</translation>
    </message>
    <message>
        <source>Le fichier est lu…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Le lecteur marche : un code a été lu. Il aura sa réponse quand l’événement sera ouvert.</source>
        <translation>The scanner works: a code was read. It will be answered once the event is open.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Inscrire sur place</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>La personne est inscrite et entre aussitôt. Les scans restent actifs.</source>
        <translation>The person is registered and enters at once. Scans stay active.</translation>
    </message>
    <message>
        <source>Qui tient ce poste ?</source>
        <translation>Who runs this station?</translation>
    </message>
    <message>
        <source>Ces noms accompagnent chaque passage enregistré ici. Donnez à chaque poste un nom différent.</source>
        <translation>These names go with every passage recorded here. Give each station a name of its own.</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Type de billet</source>
        <translation>Ticket type</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Bénévole</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Code superviseur</source>
        <translation>Supervisor code</translation>
    </message>
    <message>
        <source>Votre nom (facultatif)</source>
        <translation>Your name (optional)</translation>
    </message>
    <message>
        <source>Sans type</source>
        <translation>No type</translation>
    </message>
    <message>
        <source>Inscrire et faire entrer</source>
        <translation>Register and let in</translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HappenedWords</name>
    <message>
        <source>{before}, puis {after}</source>
        <translation>{before}, then {after}</translation>
    </message>
    <message>
        <source>système d’inscription</source>
        <translation>registration system</translation>
    </message>
    <message>
        <source>{station}, ailleurs</source>
        <translation>{station}, elsewhere</translation>
    </message>
    <message>
        <source>{station}, ce poste</source>
        <translation>{station}, this station</translation>
    </message>
    <message>
        <source>Concerne : {passage}</source>
        <translation>Concerns: {passage}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Beaucoup de personnes manquent dans le dernier export</source>
        <translation>Many people are missing from the latest export</translation>
    </message>
    <message>
        <source>Rien n’a été changé : la liste d’avant reste en service tant que vous n’avez pas accepté.</source>
        <translation>Nothing was changed: the list of before stays in use until you accept the new one.</translation>
    </message>
    <message>
        <source>{name} – {since}</source>
        <translation>{name} – {since}</translation>
    </message>
    <message>
        <source>L’horloge de ce portable retarde de {time} sur celle du serveur</source>
        <translation>This laptop’s clock is {time} behind the server’s</translation>
    </message>
    <message>
        <source>L’horloge de ce portable avance de {time} sur celle du serveur</source>
        <translation>This laptop’s clock is {time} ahead of the server’s</translation>
    </message>
    <message>
        <source>Réglez-la dans « Date et heure » de l’ordinateur. Les passages déjà faits gardent l’heure enregistrée ; leur ordre reste juste.</source>
        <translation>Set it under “Date and time” of the computer. Scans already made keep the time recorded; their order stays right.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Même personne, entrées gardées</source>
        <translation>Same person, entries kept</translation>
    </message>
    <message>
        <source>Entrée en trop annulée</source>
        <translation>The entry too many undone</translation>
    </message>
    <message>
        <source>Deux personnes avec ce billet</source>
        <translation>Two people with this ticket</translation>
    </message>
    <message>
        <source>Passage renvoyé au système d’inscription</source>
        <translation>Scan sent to the registration system again</translation>
    </message>
    <message>
        <source>Passage refusé, classé</source>
        <translation>Refused scan, dealt with</translation>
    </message>
    <message>
        <source>accepté depuis</source>
        <translation>accepted since</translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>par {who} {when}</source>
        <translation>by {who} {when}</translation>
    </message>
    <message>
        <source>Note : {note}</source>
        <translation>Note: {note}</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Importer les inscriptions</source>
        <translation>Import registrations</translation>
    </message>
    <message>
        <source>Déposez ici l’export des inscriptions</source>
        <translation>Drop the registration export here</translation>
    </message>
    <message>
        <source>Tel que le système d’inscription l’a donné : CSV, Excel ou OpenDocument.</source>
        <translation>As the registration system gave it: CSV, Excel or OpenDocument.</translation>
    </message>
    <message>
        <source>Rien ne change avant votre accord.</source>
        <translation>Nothing changes before you agree.</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choisir un autre fichier…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Exports d’inscriptions</source>
        <translation>Registration exports</translation>
    </message>
    <message>
        <source>Tous les fichiers</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Lecture de « {file} »…</source>
        <translation>Reading “{file}”…</translation>
    </message>
    <message>
        <source>Lecture des inscriptions…</source>
        <translation>Reading the registrations…</translation>
    </message>
    <message numerus="yes">
        <source>Enregistrement de %n personne(s)…</source>
        <translation>
            <numerusform>Saving %n person…</numerusform>
            <numerusform>Saving %n people…</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Importer %n personne(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette colonne n’est plus dans le fichier : choisissez-en une autre.</source>
        <translation>This column is no longer in the file: choose another one.</translation>
    </message>
    <message>
        <source>Importer un autre fichier…</source>
        <translation>Import another file…</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) importée(s)</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} en plus · {updated} modifiées · {unchanged} inchangées · {missing} absentes du fichier</source>
        <translation>{added} added · {updated} updated · {unchanged} unchanged · {missing} missing from the file</translation>
    </message>
    <message>
        <source>L’accueil les connaît dès maintenant. Aucun passage déjà enregistré n’a changé.</source>
        <translation>The desk knows them from now on. No recorded passage has changed.</translation>
    </message>
</context>
<context>
    <name>InsideWords</name>
    <message>
        <source>Urgence : qui est à l’intérieur</source>
        <translation>Emergency: who is inside</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à l’intérieur</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Cette liste ne connaît que les passages que cet ordinateur a vus ou reçus. Qui est entré sans badge, ou par un autre poste sans réseau, n’y est pas : fouillez les locaux.</source>
        <translation>This list knows only the passages that this computer saw or received. Whoever came in without a badge, or by another station without a network, is not on it: search the rooms.</translation>
    </message>
    <message>
        <source>Personne n’est à l’intérieur, d’après cet ordinateur.</source>
        <translation>Nobody is inside, as far as this computer knows.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Les touches</source>
        <translation>The keys</translation>
    </message>
    <message>
        <source>Scanner ne demande aucune touche : le lecteur est écouté partout, quoi que vous fassiez.</source>
        <translation>Scanning needs no key: the scanner is heard everywhere, whatever you are doing.</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>touches.pdf</source>
        <translation>keys.pdf</translation>
    </message>
    <message>
        <source>L’imprimante n’a pas pris la feuille. Choisissez-en une autre, ou enregistrez un PDF.</source>
        <translation>The printer did not take the sheet. Choose another one, or save a PDF.</translation>
    </message>
    <message>
        <source>Au poste</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Inscrire sur place</source>
        <translation>Register a walk-in</translation>
    </message>
    <message>
        <source>Corriger la personne</source>
        <translation>Correct the person</translation>
    </message>
    <message>
        <source>Faire entrer toute l’équipe</source>
        <translation>Let the whole team in</translation>
    </message>
    <message>
        <source>Annuler le dernier passage</source>
        <translation>Undo the last scan</translation>
    </message>
    <message>
        <source>Choisir la liste, par son chiffre</source>
        <translation>Choose the list, by its digit</translation>
    </message>
    <message>
        <source>Aller aux boutons de la réponse</source>
        <translation>Go to the answer’s buttons</translation>
    </message>
    <message>
        <source>Voir les cartes</source>
        <translation>See the cards</translation>
    </message>
    <message>
        <source>Urgence : qui est à l’intérieur</source>
        <translation>Emergency: who is inside</translation>
    </message>
    <message>
        <source>Dans la recherche</source>
        <translation>In the search</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choisir une personne trouvée</source>
        <translation>Choose a person found</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Faire entrer la personne choisie</source>
        <translation>Let the chosen person in</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Sur la réponse</source>
        <translation>On the answer</translation>
    </message>
    <message>
        <source>Choisir la personne du code</source>
        <translation>Choose the person of the code</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Passer d’un bouton au suivant</source>
        <translation>Go from one button to the next</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Presser le bouton</source>
        <translation>Press the button</translation>
    </message>
    <message>
        <source>Dans un formulaire</source>
        <translation>In a form</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>C’est la personne proposée</source>
        <translation>It is the person proposed</translation>
    </message>
    <message>
        <source>Ouvrir le menu</source>
        <translation>Open the menu</translation>
    </message>
    <message>
        <source>Cette feuille</source>
        <translation>This sheet</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) pas encore envoyé(s)</source>
        <translation>
            <numerusform>%n scan not sent yet</numerusform>
            <numerusform>%n scans not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu : tout est enregistré sur ce poste, dans « {file} », et partira tout seul à la prochaine ouverture de l’événement.</source>
        <translation>Nothing is lost: everything is recorded on this station, in “{file}”, and goes out by itself the next time the event is opened.</translation>
    </message>
    <message>
        <source>Copie de sauvegarde en cours…</source>
        <translation>Making a backup copy…</translation>
    </message>
    <message>
        <source>Copie de sauvegarde faite : « {file} », dans {folder}.</source>
        <translation>Backup copy made: “{file}”, in {folder}.</translation>
    </message>
    <message>
        <source>Pas de copie de sauvegarde. {why} Vous pouvez quitter quand même.</source>
        <translation>No backup copy. {why} You can quit all the same.</translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Envoi des passages…</source>
        <translation>Sending scans…</translation>
    </message>
    <message>
        <source>Tout n’est pas parti : réessayez plus tard. {why}</source>
        <translation>Not everything went out: try again later. {why}</translation>
    </message>
    <message>
        <source>Quitter sans attendre</source>
        <translation>Quit without waiting</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Arrêter l’envoi</source>
        <translation>Stop sending</translation>
    </message>
</context>
<context>
    <name>LinkingWords</name>
    <message>
        <source>Inscriptions</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>J’importerai un fichier plus tard</source>
        <translation>I will import a file later</translation>
    </message>
    <message>
        <source>Un dossier partagé ou une clé USB</source>
        <translation>A shared folder or a USB stick</translation>
    </message>
    <message>
        <source>pretix</source>
        <translation>pretix</translation>
    </message>
    <message>
        <source>Une adresse web</source>
        <translation>A web address</translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Si besoin</source>
        <translation>If needed</translation>
    </message>
    <message>
        <source>Dans pretix, « Appareils », « Connecter un nouvel appareil » : scannez le QR affiché avec la douchette, collez son texte, ou recopiez l’adresse et le code.</source>
        <translation>In pretix, “Devices”, “Connect a new device”: scan the QR code shown with the scanner, paste its text, or copy the address and the code.</translation>
    </message>
    <message>
        <source>Adresse de pretix</source>
        <translation>pretix address</translation>
    </message>
    <message>
        <source>Par exemple : https://billets.exemple.fr</source>
        <translation>For example: https://tickets.example.org</translation>
    </message>
    <message>
        <source>Code de l’appareil, ou clé d’API</source>
        <translation>Device code, or API key</translation>
    </message>
    <message>
        <source>Reste sur ce poste, dans le trousseau du système</source>
        <translation>Stays on this station, in the system’s keyring</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Liste d’enregistrement</source>
        <translation>Check-in list</translation>
    </message>
    <message>
        <source>L’export (CSV ou Excel) est relu à cette adresse. Les présences partent vers la seconde, si elle existe.</source>
        <translation>The export (CSV or Excel) is read again at this address. Attendance goes to the second one, if there is one.</translation>
    </message>
    <message>
        <source>Adresse de l’export</source>
        <translation>Address of the export</translation>
    </message>
    <message>
        <source>Par exemple : https://asso.exemple.fr/inscriptions.csv</source>
        <translation>For example: https://charity.example.org/registrations.csv</translation>
    </message>
    <message>
        <source>Adresse qui reçoit les présences</source>
        <translation>Address that receives attendance</translation>
    </message>
    <message>
        <source>Utilisateur</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Mot de passe, ou jeton seul</source>
        <translation>Password, or token alone</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>L’événement est prêt</source>
        <translation>The event is ready</translation>
    </message>
    <message>
        <source>Le poste est relié</source>
        <translation>The station is linked</translation>
    </message>
    <message>
        <source>À savoir avant de l’ouvrir :</source>
        <translation>Good to know before you open it:</translation>
    </message>
    <message>
        <source>Ouvrir l’événement</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Relier ce poste</source>
        <translation>Link this station</translation>
    </message>
    <message>
        <source>Les inscriptions et les passages de ce poste restent tels quels ; l’échange reprend ensuite.</source>
        <translation>The registrations and scans of this station stay as they are; the exchange resumes afterwards.</translation>
    </message>
    <message>
        <source>Relier</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ce QR relie un poste à pretix : il n’a pas été enregistré comme passage.</source>
        <translation>This QR code links a station with pretix: it was not recorded as a scan.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Réservé à l’organisation</source>
        <translation>For the organisers</translation>
    </message>
    <message>
        <source>Pour « {what} », donnez le code superviseur.</source>
        <translation>For “{what}”, give the supervisor code.</translation>
    </message>
    <message>
        <source>Annuler un passage d’un autre poste</source>
        <translation>Undo a passage of another station</translation>
    </message>
    <message>
        <source>Relier ce poste</source>
        <translation>Link this station</translation>
    </message>
    <message>
        <source>Impression à l’entrée</source>
        <translation>Printing at the door</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Toute l’équipe</source>
        <translation>The whole team</translation>
    </message>
    <message>
        <source>Qui manque, et chaque passage</source>
        <translation>Who is missing, and every scan</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Unlock</translation>
    </message>
    <message numerus="yes">
        <source>Ce code n’est pas le bon. Réessayez dans %n s.</source>
        <translation>
            <numerusform>This is not the code. Try again in %n s.</numerusform>
            <numerusform>This is not the code. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer. Code oublié ? L’organisation en choisit un autre avec « checkin pin ».</source>
        <translation>You can try again. Forgot the code? The organisers choose another with “checkin pin”.</translation>
    </message>
    <message>
        <source>Verrou</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Un clic verrouille. Sans usage, tout se verrouille au bout de 5 minutes.</source>
        <translation>One click locks. Without use, everything locks after 5 minutes.</translation>
    </message>
    <message>
        <source>Importer, exporter, régler : avec le code superviseur. Un clic pour le donner.</source>
        <translation>Import, export, set up: with the supervisor code. One click to give it.</translation>
    </message>
    <message>
        <source>Cet événement n’a pas de code superviseur : chaque bénévole peut aussi importer, exporter et régler. Pour l’éviter : Événement › Organisation › Code superviseur.</source>
        <translation>This event has no supervisor code: every volunteer can also import, export and change settings. To prevent it: Event › Organisation › Supervisor code.</translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message>
        <source>Chercher un nom, une organisation, un type de billet</source>
        <translation>Search a name, an organisation, a ticket type</translation>
    </message>
    <message>
        <source>Chercher un nom, un code, un poste, un bénévole</source>
        <translation>Search a name, a code, a station, a volunteer</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type de billet</source>
        <translation>Ticket type</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Bénévole</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Code lu</source>
        <translation>Code read</translation>
    </message>
    <message>
        <source>{answer}, annulé ensuite</source>
        <translation>{answer}, undone afterwards</translation>
    </message>
    <message>
        <source>Entrée forcée</source>
        <translation>Let in anyway</translation>
    </message>
    <message>
        <source>le refus « {refusal} » a été levé. Motif : {reason}.</source>
        <translation>the refusal “{refusal}” was lifted. Reason: {reason}.</translation>
    </message>
    <message>
        <source>un passage a été annulé : il ne compte plus nulle part.</source>
        <translation>a passage was undone: it counts nowhere any more.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Annulation</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) pas encore venue(s)</source>
        <translation>
            <numerusform>%n person not here yet</numerusform>
            <numerusform>%n people not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sur les {total} pas encore venues</source>
        <translation>
            <numerusform>%n person of the {total} not here yet</numerusform>
            <numerusform>%n people of the {total} not here yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les personnes attendues sont venues.</source>
        <translation>Everybody who is expected has come.</translation>
    </message>
    <message numerus="yes">
        <source>Les %n plus récentes lectures. Cherchez pour voir les autres.</source>
        <translation>
            <numerusform>The %n newest scan. Search to see others.</numerusform>
            <numerusform>The %n newest scans. Search to see others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lecture(s), la plus récente d’abord</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne correspond à cette recherche.</source>
        <translation>Nothing matches this search.</translation>
    </message>
    <message>
        <source>Copier la liste</source>
        <translation>Copy the list</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) copiée(s). Collez-les où vous voulez : elles contiennent des noms.</source>
        <translation>
            <numerusform>%n row copied. Paste it where you like: it contains names.</numerusform>
            <numerusform>%n rows copied. Paste them where you like: they contain names.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails et téléphones sont masqués par les réglages de l’événement.</source>
        <translation>E-mails and phone numbers are masked by the event’s settings.</translation>
    </message>
    <message>
        <source>Toutes les réponses</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>{title} : {meaning}</source>
        <translation>{title}: {meaning}</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour lire ce que sa réponse veut dire.</source>
        <translation>Choose a row to read what its answer means.</translation>
    </message>
    <message>
        <source>la personne a été admise, ou sa sortie enregistrée.</source>
        <translation>the person was admitted, or their exit recorded.</translation>
    </message>
    <message>
        <source>ce code n’était dans aucune inscription connue de ce poste.</source>
        <translation>this code was in no registration that this station knew.</translation>
    </message>
    <message>
        <source>plusieurs personnes avaient ce code.</source>
        <translation>several people had this code.</translation>
    </message>
    <message>
        <source>l’inscription était annulée, remboursée ou refusée.</source>
        <translation>the registration was cancelled, refunded or declined.</translation>
    </message>
    <message>
        <source>le système d’inscription avait bloqué ce billet.</source>
        <translation>the registration system had blocked this ticket.</translation>
    </message>
    <message>
        <source>un billet plus récent avait remplacé celui-ci.</source>
        <translation>a newer ticket had replaced this one.</translation>
    </message>
    <message>
        <source>l’organisateur n’avait pas encore confirmé l’inscription.</source>
        <translation>the organiser had not confirmed the registration yet.</translation>
    </message>
    <message>
        <source>le billet ou la liste n’était pas ouvert à cette heure.</source>
        <translation>the ticket or the list was not open at that hour.</translation>
    </message>
    <message>
        <source>ce type de billet ne donne pas accès à cette liste.</source>
        <translation>this ticket type gives no access to this list.</translation>
    </message>
    <message>
        <source>l’inscription n’était pas encore payée.</source>
        <translation>the registration was not paid yet.</translation>
    </message>
    <message>
        <source>le billet avait déjà servi à entrer sur cette liste.</source>
        <translation>the ticket had been used to enter on this list before.</translation>
    </message>
    <message>
        <source>la liste avait atteint sa capacité.</source>
        <translation>the list had reached its capacity.</translation>
    </message>
</context>
<context>
    <name>MakingWords</name>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà : il sera remplacé.</source>
        <translation>This file exists already: it will be replaced.</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>{done} sur {total}…</source>
        <translation>{done} of {total}…</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>pouces</source>
        <translation>inches</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>{kind} {width} × {height} {unit}</source>
        <translation>{kind} {width} × {height} {unit}</translation>
    </message>
    <message>
        <source>Planche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Les présents</source>
        <translation>Those present</translation>
    </message>
    <message>
        <source>Les absents</source>
        <translation>Those absent</translation>
    </message>
    <message>
        <source>Les inscrits sur place</source>
        <translation>Walk-ins</translation>
    </message>
    <message>
        <source>A4, 10 cartes de 90 × 54 mm, traits de coupe</source>
        <translation>A4, 10 cards of 90 × 54 mm, crop marks</translation>
    </message>
    <message>
        <source>A4, 10 cartes de 86 × 54 mm, traits de coupe</source>
        <translation>A4, 10 cards of 86 × 54 mm, crop marks</translation>
    </message>
    <message>
        <source>Étiquettes Avery L4785 (80 × 50 mm)</source>
        <translation>Avery L4785 labels (80 × 50 mm)</translation>
    </message>
    <message>
        <source>Une carte par page</source>
        <translation>One card per page</translation>
    </message>
    <message>
        <source>A4, grille de {columns} × {rows}, traits de coupe</source>
        <translation>A4, grid of {columns} × {rows}, crop marks</translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s) à relire : un texte coupé, un nom ou une lettre qui manque.</source>
        <translation>
            <numerusform>%n card to look over: a text cut, a name or a letter missing.</numerusform>
            <numerusform>%n cards to look over: a text cut, a name or a letter missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuWords</name>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Nouveau…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Prêt à ouvrir ?</source>
        <translation>Ready to open?</translation>
    </message>
    <message>
        <source>Importer les inscriptions…</source>
        <translation>Import registrations…</translation>
    </message>
    <message>
        <source>Exporter les présences…</source>
        <translation>Export attendance…</translation>
    </message>
    <message>
        <source>Notes à l’accueil…</source>
        <translation>Notes at the desk…</translation>
    </message>
    <message>
        <source>À régler…</source>
        <translation>To settle…</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Préparer les autres postes…</source>
        <translation>Prepare the other stations…</translation>
    </message>
    <message>
        <source>Rendre les passages de ce poste…</source>
        <translation>Hand back this station’s passages…</translation>
    </message>
    <message>
        <source>Code superviseur…</source>
        <translation>Supervisor code…</translation>
    </message>
    <message>
        <source>Mode borne</source>
        <translation>Kiosk mode</translation>
    </message>
    <message>
        <source>Masquer e-mails et téléphones à l’accueil</source>
        <translation>Mask e-mails and phone numbers at the desk</translation>
    </message>
    <message>
        <source>Journal des actions…</source>
        <translation>Audit trail…</translation>
    </message>
    <message>
        <source>Chiffrement…</source>
        <translation>Encryption…</translation>
    </message>
    <message>
        <source>Sauvegardes…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Données d’une personne…</source>
        <translation>One person’s data…</translation>
    </message>
    <message>
        <source>Effacer les données personnelles…</source>
        <translation>Erase personal data…</translation>
    </message>
    <message>
        <source>Urgence : qui est à l’intérieur</source>
        <translation>Emergency: who is inside</translation>
    </message>
    <message>
        <source>Atelier des cartes…</source>
        <translation>Card workshop…</translation>
    </message>
    <message>
        <source>Cartes en planches…</source>
        <translation>Cards on sheets…</translation>
    </message>
    <message>
        <source>Cartes déjà imprimées…</source>
        <translation>Cards printed beforehand…</translation>
    </message>
    <message>
        <source>Badges à envoyer…</source>
        <translation>Badges to send…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cartes et badges</source>
        <translation>Cards and badges</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Réglages du poste</source>
        <translation>Set-up of this station</translation>
    </message>
    <message>
        <source>Files d’attente…</source>
        <translation>Queues…</translation>
    </message>
    <message>
        <source>Écran d’accueil</source>
        <translation>Welcome screen</translation>
    </message>
    <message>
        <source>Où aller…</source>
        <translation>Where to go…</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Réglage du lecteur…</source>
        <translation>Scanner set-up…</translation>
    </message>
    <message>
        <source>Enregistrer aussi les sorties</source>
        <translation>Record exits, too</translation>
    </message>
    <message>
        <source>Sons</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Sons : aucun haut-parleur</source>
        <translation>Sounds: no loudspeaker</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Guides…</source>
        <translation>Guides…</translation>
    </message>
    <message>
        <source>Premiers pas…</source>
        <translation>First steps…</translation>
    </message>
    <message>
        <source>Les touches</source>
        <translation>The keys</translation>
    </message>
    <message>
        <source>Rapport…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Ouvrir un événement</source>
        <translation>Open an event</translation>
    </message>
    <message>
        <source>Événements (*.checkin);;Tous les fichiers (*)</source>
        <translation>Events (*.checkin);;All files (*)</translation>
    </message>
    <message>
        <source>Version {version}. Inscriptions, badges, cartes et présences, même sans réseau.</source>
        <translation>Version {version}. Registrations, badges, cards and attendance, even without a network.</translation>
    </message>
    <message>
        <source>Cet événement ne s’ouvre pas</source>
        <translation>This event does not open</translation>
    </message>
    <message>
        <source>Le fichier n’a pas été modifié.</source>
        <translation>The file was not changed.</translation>
    </message>
    <message>
        <source>Ouvrir un autre fichier…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>S’entraîner</source>
        <translation>Train</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>à {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>le {day} à {time}</source>
        <translation>on {day} at {time}</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>depuis le {day} à {time}</source>
        <translation>since {day} at {time}</translation>
    </message>
    <message>
        <source>à partir de {time}</source>
        <translation>from {time}</translation>
    </message>
    <message>
        <source>à partir du {day} à {time}</source>
        <translation>from {day} at {time}</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>« {host} » est introuvable : vérifiez que ce poste est sur Internet, puis l’adresse.</source>
        <translation>“{host}” cannot be found: check that this station is on the Internet, then the address.</translation>
    </message>
    <message>
        <source>Ce poste n’a pas de réseau vers « {host} » : branchez le câble ou rejoignez le wifi.</source>
        <translation>This station has no network towards “{host}”: plug in the cable or join the Wi-Fi.</translation>
    </message>
    <message>
        <source>« {host} » refuse la connexion : vérifiez l’adresse et le port, ou faites redémarrer le serveur.</source>
        <translation>“{host}” refuses the connection: check the address and the port, or have the server restarted.</translation>
    </message>
    <message>
        <source>« {host} » ne répond pas à temps : rapprochez-vous du wifi, un nouvel essai suivra de lui-même.</source>
        <translation>“{host}” does not answer in time: move closer to the Wi-Fi, another try follows by itself.</translation>
    </message>
    <message>
        <source>La connexion avec « {host} » s’est coupée en route : rien n’est perdu, un nouvel essai suivra.</source>
        <translation>The connection with “{host}” broke off on the way: nothing is lost, another try follows.</translation>
    </message>
    <message>
        <source>Rien ne prouve que « {host} » est le bon serveur, son certificat n’est pas reconnu : vérifiez l’adresse et l’heure de ce poste, ou changez de réseau.</source>
        <translation>Nothing proves that “{host}” is the right server, its certificate is not trusted: check the address and this station’s clock, or change networks.</translation>
    </message>
    <message>
        <source>La connexion chiffrée avec « {host} » ne s’établit pas : vérifiez https et le port dans l’adresse.</source>
        <translation>The encrypted connection with “{host}” cannot be made: check https and the port in the address.</translation>
    </message>
    <message>
        <source>Le proxy de ce réseau ne laisse pas joindre « {host} » : corrigez-le dans les réglages du système.</source>
        <translation>This network’s proxy does not let “{host}” be reached: correct it in the system’s settings.</translation>
    </message>
    <message>
        <source>Une page web a répondu à la place de « {host} » : ouvrez un navigateur et connectez-vous au wifi, ou vérifiez l’adresse.</source>
        <translation>A web page answered in place of “{host}”: open a browser and log in to the Wi-Fi, or check the address.</translation>
    </message>
    <message>
        <source>Ce réseau renvoie de « {host} » vers « {target} » : ouvrez un navigateur et connectez-vous au wifi, ou vérifiez l’adresse.</source>
        <translation>This network redirects from “{host}” to “{target}”: open a browser and log in to the Wi-Fi, or check the address.</translation>
    </message>
    <message>
        <source>« {host} » a déplacé cette adresse : corrigez-la, en commençant par http ou https, et son chemin.</source>
        <translation>“{host}” has moved this address: correct it, starting with http or https, and its path.</translation>
    </message>
    <message>
        <source>La réponse de « {host} » est illisible : vérifiez que l’adresse est celle du système d’inscription.</source>
        <translation>The answer of “{host}” cannot be read: check that the address is that of the registration system.</translation>
    </message>
    <message>
        <source>La réponse de « {host} » dépasse {megabytes} Mo : vérifiez que l’adresse donne bien les inscriptions.</source>
        <translation>The answer of “{host}” exceeds {megabytes} MB: check that the address gives the registrations.</translation>
    </message>
    <message>
        <source>« {host} » est en panne (erreur {status}) : rien n’est perdu, un nouvel essai suivra.</source>
        <translation>“{host}” is out of order (error {status}): nothing is lost, another try follows.</translation>
    </message>
    <message>
        <source>« {host} » demande de patienter : l’échange reprendra de lui-même.</source>
        <translation>“{host}” asks us to wait: the exchange resumes by itself.</translation>
    </message>
    <message>
        <source>« {host} » répond, mais pas à cette adresse : vérifiez-la, jusqu’au dernier mot.</source>
        <translation>“{host}” answers, but not at this address: check it, down to the last word.</translation>
    </message>
    <message>
        <source>« {host} » n’accepte plus la clé d’accès de ce poste : rien n’est perdu, reliez de nouveau l’événement avec une clé valable.</source>
        <translation>“{host}” no longer accepts this station’s access key: nothing is lost, link the event again with a valid key.</translation>
    </message>
    <message>
        <source>La clé d’accès de ce poste n’ouvre pas cet événement sur « {host} » : vérifiez l’organisateur et l’événement, ou demandez à l’organisateur une clé qui en a le droit.</source>
        <translation>This station’s access key does not open this event on “{host}”: check the organiser and the event, or ask the organiser for a key that may.</translation>
    </message>
    <message>
        <source>La commande « {order} » est illisible : les autres entrent comme avant. Ouvrez-la dans le système d’inscription, et signalez-nous son numéro.</source>
        <translation>The order “{order}” cannot be read: the others enter as before. Open it in the registration system, and tell us its number.</translation>
    </message>
    <message>
        <source>Cette adresse n’en est pas une : écrivez-la en entier, par exemple https://billets.exemple.fr.</source>
        <translation>This is not an address: write it in full, for example https://tickets.example.org.</translation>
    </message>
    <message>
        <source>Cette clé d’accès contient un caractère impossible : copiez-la de nouveau, d’un seul tenant.</source>
        <translation>This access key contains an impossible character: copy it again, in one piece.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur, où se trouve la clé d’accès, ne s’ouvre pas : déverrouillez-le, l’échange reprendra.</source>
        <translation>This computer’s keyring, which holds the access key, does not open: unlock it, the exchange will resume.</translation>
    </message>
    <message>
        <source>La clé d’accès de cet événement n’est pas sur ce poste : rien n’est perdu, reliez de nouveau l’événement.</source>
        <translation>The access key of this event is not on this station: nothing is lost, link the event again.</translation>
    </message>
    <message>
        <source>« {host} » ne prend pas les passages de cette liste : vérifiez dans pretix qu’elle existe et que la clé d’accès a le droit d’y noter les entrées. Rien n’est perdu.</source>
        <translation>“{host}” takes no scans of this list: check in pretix that it exists and that the access key may record entries on it. Nothing is lost.</translation>
    </message>
    <message>
        <source>Il manque la clé d’accès : donnez un token API de pretix, ou le code d’un nouvel appareil.</source>
        <translation>The access key is missing: give an API token of pretix, or the code of a new device.</translation>
    </message>
    <message>
        <source>Donnez un token API ou le code d’un appareil, pas les deux.</source>
        <translation>Give an API token or the code of a device, not both.</translation>
    </message>
    <message>
        <source>« {host} » répond, mais pas comme pretix : donnez l’adresse de votre pretix, celle qui précède /control/ dans le navigateur.</source>
        <translation>“{host}” answers, but not as pretix does: give the address of your pretix, the part before /control/ in the browser.</translation>
    </message>
    <message>
        <source>« {host} » n’accepte pas cette clé d’accès : copiez-la de nouveau en entier, ou créez-en une autre.</source>
        <translation>“{host}” does not accept this access key: copy it again in full, or create another one.</translation>
    </message>
    <message>
        <source>Ce code d’appareil est inconnu ou a déjà servi : créez un nouvel appareil dans pretix, et prenez son code.</source>
        <translation>This device code is unknown or has been used: create a new device in pretix, and take its code.</translation>
    </message>
    <message>
        <source>« {host} » ne prend pas les présences (réponse {status}) : vérifiez l’adresse des présences et ce qui les reçoit. Rien n’est perdu, un nouvel essai suivra.</source>
        <translation>“{host}” does not take attendance (answer {status}): check the attendance address and what receives it. Nothing is lost, another try follows.</translation>
    </message>
    <message>
        <source>La réponse de « {host} » ne dit pas quels passages sont arrivés : faites-lui répondre comme le dit docs/web.md. Rien n’est perdu, un nouvel essai suivra.</source>
        <translation>The answer of “{host}” does not say which scans arrived: have it answer as docs/web.md says. Nothing is lost, another try follows.</translation>
    </message>
    <message>
        <source>Cette clé d’accès n’ouvre aucun organisateur « {organizer} » : vérifiez son nom court dans pretix (accessible : {known}).</source>
        <translation>This access key opens no organiser “{organizer}”: check its short form in pretix (open to it: {known}).</translation>
    </message>
    <message>
        <source>Cette clé d’accès n’ouvre aucun événement « {event} » : vérifiez son nom court dans pretix (accessible : {known}).</source>
        <translation>This access key opens no event “{event}”: check its short form in pretix (open to it: {known}).</translation>
    </message>
    <message>
        <source>L’événement n’a pas de liste d’enregistrement « {name} » : donnez le numéro de l’une d’elles ({known}).</source>
        <translation>The event has no check-in list “{name}”: give the number of one of them ({known}).</translation>
    </message>
    <message>
        <source>Cette clé d’accès ouvre plusieurs organisateurs : dites lequel ({known}).</source>
        <translation>This access key opens several organisers: say which one ({known}).</translation>
    </message>
    <message>
        <source>Cette clé d’accès ouvre plusieurs événements : dites lequel ({known}).</source>
        <translation>This access key opens several events: say which one ({known}).</translation>
    </message>
    <message>
        <source>L’événement a plusieurs listes d’enregistrement : dites laquelle ({known}).</source>
        <translation>The event has several check-in lists: say which one ({known}).</translation>
    </message>
    <message>
        <source>Cette clé d’accès ne peut pas lire les inscriptions : dans pretix, donnez à son équipe, pour les commandes de cet événement, le droit « Tout afficher et les check-in ».</source>
        <translation>This access key cannot read the registrations: in pretix, give its team, for the orders of this event, the right “View all and check in”.</translation>
    </message>
    <message>
        <source>Cet événement est relié à « {source} » : pour un autre système d’inscription, créez un événement.</source>
        <translation>This event is linked to “{source}”: for another registration system, create an event.</translation>
    </message>
</context>
<context>
    <name>NewEventWords</name>
    <message>
        <source>Nouvel événement</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Par exemple : Partner Day 2026</source>
        <translation>For example: Partner Day 2026</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Un dossier partagé ou une clé USB</source>
        <translation>A shared folder or a USB stick</translation>
    </message>
    <message>
        <source>L’export le plus récent y est lu tout seul ; chaque poste y écrit les présences. Sans ce dossier, l’accueil continue.</source>
        <translation>The newest export there is read by itself; each station writes attendance there. Without the folder the desk carries on.</translation>
    </message>
    <message>
        <source>Le chemin du dossier</source>
        <translation>The folder’s path</translation>
    </message>
    <message>
        <source>Choisir un dossier…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Créer l’événement</source>
        <translation>Make the event</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Notes à l’accueil</source>
        <translation>Notes at the desk</translation>
    </message>
    <message>
        <source>Cochez ce que le bénévole doit voir en grand quand la personne entre : régime, VIP, dossier à remettre… La personne entre comme les autres ; un « non » ou une case vide ne montre rien.</source>
        <translation>Tick what the volunteer must see large when the person comes in: diet, VIP, folder to hand over… The person enters like everybody else; a “no” or an empty cell shows nothing.</translation>
    </message>
    <message>
        <source>Les inscriptions n’ont ni commentaire ni réponse en plus. Importez d’abord un export.</source>
        <translation>The registrations have neither a comment nor further answers. Import an export first.</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s), par exemple « {example} »</source>
        <translation>
            <numerusform>%n person, for example “{example}”</numerusform>
            <numerusform>%n people, for example “{example}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OnePersonWords</name>
    <message>
        <source>Données d’une personne</source>
        <translation>One person’s data</translation>
    </message>
    <message>
        <source>Nom, e-mail ou code de billet</source>
        <translation>Name, e-mail or ticket code</translation>
    </message>
    <message>
        <source>Chacun peut demander ce que l’événement garde sur lui, et le faire effacer.</source>
        <translation>Everybody may ask what the event keeps about them, and have it erased.</translation>
    </message>
    <message>
        <source>Personne ne correspond. Vérifiez l’orthographe, ou cherchez par code.</source>
        <translation>Nobody matches. Check the spelling, or search by code.</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>En JSON…</source>
        <translation>As JSON…</translation>
    </message>
    <message>
        <source>J’ai vérifié que la demande vient de cette personne. L’effacement ne peut pas être annulé.</source>
        <translation>I have checked that this person asks for it. Erasing cannot be undone.</translation>
    </message>
    <message>
        <source>Effacer cette personne</source>
        <translation>Erase this person</translation>
    </message>
    <message>
        <source>Effacement en cours…</source>
        <translation>Erasing…</translation>
    </message>
    <message>
        <source>« {name} » est écrit. Il n’est pas chiffré : remettez-le à la personne, puis supprimez-le.</source>
        <translation>“{name}” is written. It is not encrypted: hand it to the person, then delete it.</translation>
    </message>
    <message>
        <source>La personne est effacée, des copies de sauvegarde aussi ; les chiffres restent, un nouvel import ne la ramène pas. Effacez-la encore dans le système d’inscription et sur les autres ordinateurs.</source>
        <translation>The person is erased, from backup copies too; the figures stay, a new import does not bring them back. Erase them in the registration system and on the other computers as well.</translation>
    </message>
    <message>
        <source>À refaire ou à supprimer vous-même : {names}</source>
        <translation>To be done again or deleted by you: {names}</translation>
    </message>
    <message>
        <source>donnees-personnelles</source>
        <translation>personal-data</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message numerus="yes">
        <source>%n passage(s) attendent encore : s’ils ont déjà été envoyés avec l’ancienne clé d’accès, vérifiez dans le système d’inscription qu’aucun n’y figure deux fois.</source>
        <translation>
            <numerusform>%n scan still waits: if it was already sent with the old access key, check in the registration system that it does not stand there twice.</numerusform>
            <numerusform>%n scans still wait: if they were already sent with the old access key, check in the registration system that none stands there twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce poste n’a pas de trousseau : la clé d’accès est dans le fichier « {path} », lisible par vous seul. Ne le copiez pas, et effacez-le après l’événement.</source>
        <translation>This station has no keyring: the access key is in the file “{path}”, which you alone can read. Do not copy it, and delete it after the event.</translation>
    </message>
    <message>
        <source>L’événement est chiffré, mais ce poste n’a pas de trousseau : sa clé est dans le fichier « {path} », lisible par vous seul. Chiffrez aussi le disque de cet ordinateur, et notez la clé de secours.</source>
        <translation>The event is encrypted, but this station has no keyring: its key is in the file “{path}”, readable for you alone. Encrypt this computer’s disk as well, and note the recovery key.</translation>
    </message>
    <message>
        <source>L’adresse de « {host} » commence par http:// : qui partage le réseau peut lire la clé d’accès. Prenez https:// si le serveur le permet.</source>
        <translation>The address of “{host}” begins with http://: whoever shares the network can read the access key. Take https:// if the server allows it.</translation>
    </message>
    <message>
        <source>Cette clé d’accès lit les inscriptions, mais ne peut pas noter les entrées : dans pretix, donnez à son équipe le droit « Tout afficher et les check-in ». D’ici là, les passages attendent ici.</source>
        <translation>This access key reads the registrations but cannot record entries: in pretix, give its team the right “View all and check in”. Until then, scans wait here.</translation>
    </message>
    <message>
        <source>Aucune adresse ne reçoit les présences : elles restent sur ce poste. Exportez-les à la fin, ou indiquez une adresse avec --attendance-url.</source>
        <translation>No address receives attendance: it stays on this station. Export it at the end, or give an address with --attendance-url.</translation>
    </message>
    <message>
        <source>La liste « {name} » a dans pretix des règles que ce poste n’applique pas : dites aux bénévoles qui ne doit pas entrer.</source>
        <translation>The list “{name}” has rules in pretix that this station does not apply: tell the volunteers who may not enter.</translation>
    </message>
</context>
<context>
    <name>PaperChoiceWords</name>
    <message>
        <source>Un tableau</source>
        <translation>A table</translation>
    </message>
    <message>
        <source>Un document PDF</source>
        <translation>A PDF document</translation>
    </message>
    <message>
        <source>Rapport de présence</source>
        <translation>Attendance report</translation>
    </message>
    <message>
        <source>Feuille d’émargement</source>
        <translation>Signature sheet</translation>
    </message>
    <message>
        <source>Attestations de présence</source>
        <translation>Certificates of attendance</translation>
    </message>
    <message>
        <source>Qui est à l’intérieur</source>
        <translation>Who is inside</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <source>emargement</source>
        <translation>signature-sheet</translation>
    </message>
    <message>
        <source>attestations</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>a-l-interieur</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>matin</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>apres-midi</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Répartition de plus</source>
        <translation>One more breakdown</translation>
    </message>
    <message>
        <source>Une seule personne</source>
        <translation>One person only</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Intervenant·e</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Vide : toutes les personnes entrées</source>
        <translation>Empty: everybody who came in</translation>
    </message>
    <message>
        <source>Vide : une ligne à remplir à la main</source>
        <translation>Empty: a line to fill in by hand</translation>
    </message>
    <message>
        <source>Matin ou après-midi, à rayer à la main</source>
        <translation>Morning or afternoon, to be struck out by hand</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Avec l’heure d’arrivée des personnes déjà entrées</source>
        <translation>With the time of arrival of those who are in</translation>
    </message>
    <message>
        <source>Choisissez une personne de la liste proposée : seules celles qui sont entrées y figurent.</source>
        <translation>Choose a person from the list offered: only those who came in are on it.</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Préparation du document…</source>
        <translation>Preparing the document…</translation>
    </message>
    <message>
        <source>Envoi à l’imprimante…</source>
        <translation>Sending it to the printer…</translation>
    </message>
    <message>
        <source>{people} dans « {file} ».</source>
        <translation>{people} in “{file}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, remis à l’imprimante « {printer} ».</source>
        <translation>{people}, handed to the printer “{printer}”.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enregistré : {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Est-ce l’une de ces personnes ? (F9)</source>
        <translation>Is it one of these people? (F9)</translation>
    </message>
    <message>
        <source>↑ ↓ pour choisir. Entrée inscrit quelqu’un d’autre.</source>
        <translation>↑ ↓ to choose. Enter registers somebody else.</translation>
    </message>
    <message>
        <source>Entrée inscrit quelqu’un d’autre.</source>
        <translation>Enter registers somebody else.</translation>
    </message>
    <message>
        <source>Cette adresse e-mail n’est pas complète (nom@domaine.fr). Corrigez-la, ou Entrée pour la garder.</source>
        <translation>This e-mail address is not complete (name@domain.org). Correct it, or Enter to keep it.</translation>
    </message>
    <message>
        <source>Vouliez-vous écrire {address} ? Corrigez, ou Entrée pour garder.</source>
        <translation>Did you mean {address}? Correct, or Enter to keep.</translation>
    </message>
    <message>
        <source>Corriger l’inscription</source>
        <translation>Correct the registration</translation>
    </message>
    <message>
        <source>La correction reste, même si une mise à jour répète l’ancienne valeur.</source>
        <translation>The correction stays, even if an update repeats the old value.</translation>
    </message>
    <message>
        <source>Personne n’est choisi</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Scannez ou cherchez d’abord la personne à corriger.</source>
        <translation>First scan or search for the person to correct.</translation>
    </message>
    <message>
        <source>Corrigé à l’accueil à {time} ({by})</source>
        <translation>Corrected at the desk at {time} ({by})</translation>
    </message>
    <message>
        <source>Avant : {values}</source>
        <translation>Before: {values}</translation>
    </message>
    <message>
        <source>Corrigé : {name}</source>
        <translation>Corrected: {name}</translation>
    </message>
    <message>
        <source>Réimprimer la carte</source>
        <translation>Print the card again</translation>
    </message>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Données d’une personne</source>
        <translation>One person’s data</translation>
    </message>
    <message>
        <source>Droit d’accès</source>
        <translation>Right of access</translation>
    </message>
    <message>
        <source>Tout ce que le fichier de l’événement « {event} » garde sur cette personne, {at}.</source>
        <translation>All that the event file “{event}” keeps about this person, {at}.</translation>
    </message>
    <message>
        <source>Billet</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Réponses et colonnes en plus</source>
        <translation>Answers and further columns</translation>
    </message>
    <message>
        <source>Ligne de l’export importé</source>
        <translation>Row of the imported export</translation>
    </message>
    <message>
        <source>Anciens codes</source>
        <translation>Old codes</translation>
    </message>
    <message>
        <source>Passages et refus</source>
        <translation>Passages and refusals</translation>
    </message>
    <message>
        <source>Corrections faites à l’accueil</source>
        <translation>Corrections made at the desk</translation>
    </message>
    <message>
        <source>Cartes nominatives</source>
        <translation>Name cards</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions d’organisateurs à son sujet</source>
        <translation>Organisers’ actions about them</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>Numéro ici</source>
        <translation>Number here</translation>
    </message>
    <message>
        <source>Inscrit sur place</source>
        <translation>Registered on site</translation>
    </message>
    <message>
        <source>Plus dans les inscriptions depuis</source>
        <translation>No longer in the registrations since</translation>
    </message>
    <message>
        <source>Numéro dans le système d’inscription</source>
        <translation>Number in the registration system</translation>
    </message>
    <message>
        <source>Valable à partir du</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Déjà entré selon l’export</source>
        <translation>In already according to the export</translation>
    </message>
    <message>
        <source>Bloqué</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Nom complet</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>entrée</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>sortie</source>
        <translation>exit</translation>
    </message>
    <message>
        <source>annulation</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>envoyée à l’imprimante</source>
        <translation>sent to the printer</translation>
    </message>
    <message>
        <source>faite</source>
        <translation>made</translation>
    </message>
    <message>
        <source>pas imprimée</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>faite à la main</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>motif : {reason}</source>
        <translation>reason: {reason}</translation>
    </message>
    <message>
        <source>{field} : « {said} » est devenu « {now} »</source>
        <translation>{field}: “{said}” became “{now}”</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas chiffré : remettez-le à la personne, puis supprimez-le.</source>
        <translation>This file is not encrypted: hand it to the person, then delete it.</translation>
    </message>
    <message>
        <source>Rien n’a été effacé : la date de l’événement n’est pas connue, et personne n’est venu.</source>
        <translation>Nothing was erased: the date of the event is not known, and nobody came.</translation>
    </message>
    <message>
        <source>Rien n’a été effacé : l’événement du {day} est plus récent.</source>
        <translation>Nothing was erased: the event of {day} is more recent.</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>Code superviseur</source>
        <translation>Supervisor code</translation>
    </message>
    <message>
        <source>Le code est demandé pour tout ce qui est de l’organisation, et, avec un motif, pour « Laisser entrer quand même ». Changez-le ou retirez-le avec le code actuel.</source>
        <translation>The code is asked for all that is the organisers’, and, with a reason, for “Let in anyway”. Change it or remove it with the current code.</translation>
    </message>
    <message>
        <source>Cet événement n’a pas de code : chaque bénévole peut importer, exporter, régler et « Laisser entrer quand même ». Avec un code, seul qui le connaît le peut.</source>
        <translation>This event has no code: every volunteer can import, export, change settings and “Let in anyway”. With a code, only those who know it can.</translation>
    </message>
    <message>
        <source>Code actuel</source>
        <translation>Current code</translation>
    </message>
    <message>
        <source>Nouveau code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Enregistrer le code</source>
        <translation>Save the code</translation>
    </message>
    <message>
        <source>Demandé aux postes d’accueil pour importer, exporter, régler et laisser entrer quand même.</source>
        <translation>Asked at the desks to import, export, change settings and let in anyway.</translation>
    </message>
    <message>
        <source>Sans code : chaque bénévole peut tout faire</source>
        <translation>No code: every volunteer can do everything</translation>
    </message>
    <message>
        <source>Choisissez un code, ou cochez « Sans code ».</source>
        <translation>Choose a code, or tick “No code”.</translation>
    </message>
    <message>
        <source>Retirer le code</source>
        <translation>Take the code away</translation>
    </message>
    <message>
        <source>Les deux codes diffèrent : écrivez deux fois le même.</source>
        <translation>The two codes differ: write the same one twice.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code n’est pas le bon. Réessayez dans %n s.</source>
        <translation>
            <numerusform>This is not the right code. Try again in %n s.</numerusform>
            <numerusform>This is not the right code. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le code est enregistré. Il sera demandé dès que le cadenas se ferme : d’un clic, ou après 5 minutes sans usage. Chaque fichier d’événement a le sien.</source>
        <translation>The code is kept. It will be asked for as soon as the padlock closes: by a click, or after 5 minutes without use. Every event file has its own.</translation>
    </message>
    <message>
        <source>Le code est retiré : plus rien ne le demande. « Laisser entrer quand même » garde le motif.</source>
        <translation>The code is removed: nothing asks for it any more. “Let in anyway” keeps its reason.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>QR du billet</source>
        <translation>QR code of the ticket</translation>
    </message>
    <message>
        <source>QR de contact</source>
        <translation>Contact QR code</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Texte vide</source>
        <translation>Empty text</translation>
    </message>
    <message>
        <source>Nom de l’événement</source>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>Accord pour le QR de contact</source>
        <translation>Consent to the contact QR code</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Cliquez un élément de la carte, ou choisissez-le ici.</source>
        <translation>Click a part of the card, or choose it here.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Un texte</source>
        <translation>A text</translation>
    </message>
    <message>
        <source>Un bandeau de couleur</source>
        <translation>A band of colour</translation>
    </message>
    <message>
        <source>Un logo…</source>
        <translation>A logo…</translation>
    </message>
    <message>
        <source>Le QR du billet</source>
        <translation>The QR code of the ticket</translation>
    </message>
    <message>
        <source>Le QR de contact</source>
        <translation>The contact QR code</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Par exemple : {field}</source>
        <translation>For example: {field}</translation>
    </message>
    <message>
        <source>Insérer un champ</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <source>Taille (points)</source>
        <translation>Size (points)</translation>
    </message>
    <message>
        <source>Au moins</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Graisse</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Normale</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Demi-grasse</source>
        <translation>Semi-bold</translation>
    </message>
    <message>
        <source>Grasse</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Alignement</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Centré</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>En hauteur</source>
        <translation>Vertically</translation>
    </message>
    <message>
        <source>En haut</source>
        <translation>At the top</translation>
    </message>
    <message>
        <source>Au milieu</source>
        <translation>In the middle</translation>
    </message>
    <message>
        <source>En bas</source>
        <translation>At the bottom</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Selon le type de billet</source>
        <translation>By ticket type</translation>
    </message>
    <message>
        <source>Toujours la même</source>
        <translation>Always the same</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Une couleur selon « {field} »</source>
        <translation>A colour by “{field}”</translation>
    </message>
    <message>
        <source>Place, en millimètres</source>
        <translation>Place, in millimetres</translation>
    </message>
    <message>
        <source>Gauche</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Hauteur</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Changer l’image…</source>
        <translation>Change the picture…</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.svg)</translation>
    </message>
</context>
<context>
    <name>PurgeErrors</name>
    <message>
        <source>« {text} » jours ne conviennent pas : gardez les données personnelles entre 1 et {most} jours.</source>
        <translation>“{text}” days will not do: keep personal data between 1 and {most} days.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une durée : écrivez un nombre de jours, par exemple 30d.</source>
        <translation>“{text}” is not a length of time: write a number of days, for example 30d.</translation>
    </message>
    <message>
        <source>{count} passages attendent encore d’être transmis et ne pourraient plus l’être : synchronisez d’abord. En ligne de commande, --even-unsent efface quand même.</source>
        <translation>{count} passages still wait to be sent and never could be afterwards: synchronise first. On the command line, --even-unsent erases all the same.</translation>
    </message>
    <message>
        <source>Les données personnelles de cet événement ont été effacées, personne ne peut plus y être ajouté : créez un nouvel événement.</source>
        <translation>The personal data of this event has been erased, nobody can be added to it any more: make a new event.</translation>
    </message>
    <message>
        <source>Personne ne correspond à « {text} » : cherchez par nom, par e-mail ou par code de billet.</source>
        <translation>Nobody matches “{text}”: search by name, e-mail or ticket code.</translation>
    </message>
    <message>
        <source>Plusieurs personnes correspondent à « {text} » ({ids}) : choisissez avec --ticket.</source>
        <translation>Several people match “{text}” ({ids}): choose with --ticket.</translation>
    </message>
    <message>
        <source>Les données de la personne du billet {ticket} sont déjà effacées : il n’en reste que les chiffres.</source>
        <translation>The data of the person of ticket {ticket} is erased already: only figures are left of it.</translation>
    </message>
</context>
<context>
    <name>PurgeKinds</name>
    <message>
        <source>noms de personnes</source>
        <translation>names of people</translation>
    </message>
    <message>
        <source>adresses e-mail</source>
        <translation>e-mail addresses</translation>
    </message>
    <message>
        <source>numéros de téléphone</source>
        <translation>phone numbers</translation>
    </message>
    <message>
        <source>entreprises</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>fonctions</source>
        <translation>job titles</translation>
    </message>
    <message>
        <source>commentaires</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>réponses au formulaire</source>
        <translation>answers to the form</translation>
    </message>
    <message>
        <source>codes de billet</source>
        <translation>ticket codes</translation>
    </message>
    <message>
        <source>numéros de commande</source>
        <translation>order numbers</translation>
    </message>
    <message>
        <source>codes remplacés ou bloqués</source>
        <translation>replaced or blocked codes</translation>
    </message>
    <message>
        <source>codes scannés</source>
        <translation>codes scanned</translation>
    </message>
    <message>
        <source>cellules d’exports importés</source>
        <translation>cells of imported exports</translation>
    </message>
    <message>
        <source>mots de l’index de recherche</source>
        <translation>words of the search index</translation>
    </message>
    <message>
        <source>corrections faites à l’accueil</source>
        <translation>corrections made at the desk</translation>
    </message>
    <message>
        <source>cartes nominatives notées</source>
        <translation>name cards noted</translation>
    </message>
    <message>
        <source>remarques sur des décisions</source>
        <translation>notes on decisions</translation>
    </message>
    <message>
        <source>motifs de passage forcé</source>
        <translation>reasons for letting in anyway</translation>
    </message>
    <message>
        <source>noms de bénévoles</source>
        <translation>names of volunteers</translation>
    </message>
    <message>
        <source>noms de fichiers importés</source>
        <translation>names of imported files</translation>
    </message>
    <message>
        <source>fiches d’inscrits sur place</source>
        <translation>records of people registered on site</translation>
    </message>
    <message>
        <source>billets, sans aucun nom</source>
        <translation>tickets, without any name</translation>
    </message>
    <message>
        <source>passages et refus, à la minute</source>
        <translation>passages and refusals, to the minute</translation>
    </message>
    <message>
        <source>listes d’accueil</source>
        <translation>check-in lists</translation>
    </message>
    <message>
        <source>décisions, sans remarque</source>
        <translation>decisions, without notes</translation>
    </message>
    <message>
        <source>actions d’organisateurs, sans nom</source>
        <translation>organisers’ actions, without names</translation>
    </message>
</context>
<context>
    <name>PurgeWords</name>
    <message>
        <source>Effacer les données personnelles</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>Après l’événement, seuls les chiffres sont encore utiles. Les noms et les coordonnées s’effacent ici, avec un certificat à garder.</source>
        <translation>After the event only the figures are of use. Names, e-mails and phone numbers are erased here, with a certificate to keep.</translation>
    </message>
    <message numerus="yes">
        <source>Prévu %n jour(s) après l’événement, soit le {day}. Les chiffres restent ; les noms et les coordonnées s’effacent ici, avec un certificat à garder.</source>
        <translation>
            <numerusform>Planned %n day after the event, that is {day}. The figures stay; names, e-mails and phone numbers are erased here, with a certificate to keep.</numerusform>
            <numerusform>Planned %n days after the event, that is {day}. The figures stay; names, e-mails and phone numbers are erased here, with a certificate to keep.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noms et coordonnées à effacer (un rappel s’affichera)</source>
        <translation>Names, e-mails and phone numbers to be erased (with a reminder)</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) après l’événement</source>
        <translation>
            <numerusform>%n day after the event</numerusform>
            <numerusform>%n days after the event</numerusform>
        </translation>
    </message>
    <message>
        <source>Un effacement a été interrompu : les noms sont déjà effacés, des fichiers restent peut-être. Terminez-le.</source>
        <translation>Erasing was interrupted: names are erased already, files may be left. Finish it.</translation>
    </message>
    <message>
        <source>Sera effacé</source>
        <translation>Will be erased</translation>
    </message>
    <message>
        <source>Et les copies de sauvegarde, les cartes en PDF, la clé du système d’inscription.</source>
        <translation>And the backup copies, the cards as PDF, the key of the registration system.</translation>
    </message>
    <message>
        <source>Restera</source>
        <translation>Will stay</translation>
    </message>
    <message>
        <source>Tous les chiffres : attendus, présents, entrées par type, par liste, par poste et par 5 minutes. Les répartitions par réponse au formulaire disparaissent : exportez d’abord le rapport.</source>
        <translation>All figures: expected, present, entries by type, list, station and 5 minutes. Breakdowns by answers to the form disappear: export the report first.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) attendent encore d’être transmis et ne pourront plus l’être. Effacer quand même</source>
        <translation>
            <numerusform>%n passage still waits to be sent and never can be afterwards. Erase all the same</numerusform>
            <numerusform>%n passages still wait to be sent and never can be afterwards. Erase all the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Pour confirmer, écrivez le nom de l’événement : {event}</source>
        <translation>To confirm, write the name of the event: {event}</translation>
    </message>
    <message>
        <source>Fait par (sur le certificat seulement, facultatif)</source>
        <translation>Done by (on the certificate only, optional)</translation>
    </message>
    <message>
        <source>Effacer définitivement</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Terminer l’effacement</source>
        <translation>Finish erasing</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Effacement en cours, ne fermez pas l’ordinateur…</source>
        <translation>Erasing, do not switch the computer off…</translation>
    </message>
    <message>
        <source>Données personnelles effacées le {day} à {time}. Le certificat est à côté de l’événement.</source>
        <translation>Personal data erased on {day} at {time}. The certificate is beside the event.</translation>
    </message>
    <message>
        <source>À supprimer vous-même : {names}</source>
        <translation>For you to delete: {names}</translation>
    </message>
    <message>
        <source>Effacé</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Conservé, anonyme</source>
        <translation>Kept, anonymous</translation>
    </message>
    <message>
        <source>Ouvrir le certificat</source>
        <translation>Open the certificate</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Files d’attente</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Les noms de famille, partagés selon les personnes encore attendues sur « {name} ».</source>
        <translation>Last names, shared out by the people still expected on “{name}”.</translation>
    </message>
    <message>
        <source>Nombre de files</source>
        <translation>Number of queues</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Queue {number}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Noms de famille en {letter}</source>
        <translation>Last names in {letter}</translation>
    </message>
    <message>
        <source>Noms de famille de {first} à {last}</source>
        <translation>Last names from {first} to {last}</translation>
    </message>
    <message>
        <source>{names}, et autres alphabets</source>
        <translation>{names}, and other alphabets</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) attendue(s)</source>
        <translation>
            <numerusform>%n person expected</numerusform>
            <numerusform>%n people expected</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus personne n’est attendu sur cette liste : il n’y a pas de lettres à partager.</source>
        <translation>Nobody is expected on this list any more: there are no letters to share out.</translation>
    </message>
    <message>
        <source>Comptage…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>files-d-attente</source>
        <translation>queues</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message numerus="yes">
        <source>Ce code n’est pas le bon. Réessayez dans %n s.</source>
        <translation>
            <numerusform>This is not the right code. Try again in %n s.</numerusform>
            <numerusform>This is not the right code. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi la personne entre-t-elle quand même ?</source>
        <translation>Why is the person let in all the same?</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Code superviseur</source>
        <translation>Supervisor code</translation>
    </message>
    <message>
        <source>Laisser entrer</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon. Réessayez.</source>
        <translation>This is not the right code. Try again.</translation>
    </message>
</context>
<context>
    <name>RecentWords</name>
    <message>
        <source>Derniers passages</source>
        <translation>Last scans</translation>
    </message>
    <message>
        <source>Aucun passage pour l’instant</source>
        <translation>No scan yet</translation>
    </message>
    <message>
        <source>Les vingt derniers scans se tiennent ici, chacun avec « Annuler ».</source>
        <translation>The last twenty scans stand here, each with “Undo”.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annuler ?</source>
        <translation>Undo?</translation>
    </message>
    <message>
        <source>Annuler le passage de {name}</source>
        <translation>Undo the passage of {name}</translation>
    </message>
    <message>
        <source>Confirmer : annuler le passage de {name}</source>
        <translation>Confirm: undo the scan of {name}</translation>
    </message>
    <message>
        <source>Passage annulé</source>
        <translation>Passage undone</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>À régler</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Rien à régler</source>
        <translation>Nothing to settle</translation>
    </message>
    <message>
        <source>Aucune entrée en double, aucun passage refusé. Ce qui attend votre avis s’affichera ici.</source>
        <translation>No double entry, no refused scan. What waits for your opinion will be shown here.</translation>
    </message>
    <message>
        <source>Entrés deux fois</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>Refusés par le système d’inscription</source>
        <translation>Refused by the registration system</translation>
    </message>
    <message>
        <source>Inscriptions en attente de votre accord</source>
        <translation>Registrations waiting for your consent</translation>
    </message>
    <message>
        <source>Horloge</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Ne sont plus dans les inscriptions</source>
        <translation>No longer in the registrations</translation>
    </message>
    <message>
        <source>Décidé</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Le même billet a ouvert deux fois la porte. Rien n’est perdu : dites ce qu’il en est.</source>
        <translation>The same ticket opened the door twice. Nothing is lost: say what happened.</translation>
    </message>
    <message>
        <source>Ces passages sont gardés sur ce portable, mais ne figurent pas là-bas.</source>
        <translation>These scans are kept on this laptop, but do not stand over there.</translation>
    </message>
    <message>
        <source>Ces personnes ne sont pas venues. Si l’une se présente, son billet est reconnu.</source>
        <translation>These people have not come. Should one of them appear, their ticket is known.</translation>
    </message>
    <message>
        <source>C’est la même personne : garder</source>
        <translation>It is the same person: keep</translation>
    </message>
    <message>
        <source>Annuler la deuxième entrée</source>
        <translation>Undo the second entry</translation>
    </message>
    <message>
        <source>Deux personnes : noter…</source>
        <translation>Two people: note…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Classer…</source>
        <translation>Dealt with…</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Annuler l’entrée de {time}</source>
        <translation>Undo the entry of {time}</translation>
    </message>
    <message>
        <source>Qui est l’autre personne ?</source>
        <translation>Who is the other person?</translation>
    </message>
    <message>
        <source>Ce qui a été fait (facultatif)</source>
        <translation>What was done (optional)</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Classer</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tout réessayer</source>
        <translation>Try all again</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter les passages refusés</source>
        <translation>Export refused scans</translation>
    </message>
    <message>
        <source>passages-refuses-{moment}</source>
        <translation>refused-scans-{moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) suivront quand celles-ci seront réglées.</source>
        <translation>
            <numerusform>%n more follows once these are settled.</numerusform>
            <numerusform>%n more follow once these are settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette entrée venait d’être annulée ailleurs : rien n’a été changé.</source>
        <translation>This entry had just been undone elsewhere: nothing was changed.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Refusé par le système d’inscription ({word}).</source>
        <translation>Refused by the registration system ({word}).</translation>
    </message>
    <message>
        <source>Cette liste n’existe que sur ce poste : le passage reste ici. Exportez les présences pour les transmettre.</source>
        <translation>This list exists on this station only: the scan stays here. Export the attendance to pass it on.</translation>
    </message>
    <message>
        <source>Personne inscrite sur place, inconnue du système d’inscription : créez-y son billet si elle doit y figurer.</source>
        <translation>Walk-in, unknown to the registration system: create a ticket there if this person should stand in it.</translation>
    </message>
    <message>
        <source>Le système d’inscription ne comprend pas ce passage : exportez-le, et saisissez-le là-bas à la main.</source>
        <translation>The registration system does not understand this scan: export it, and enter it there by hand.</translation>
    </message>
    <message>
        <source>Annulé ici plus de 15 minutes après le passage : le système d’inscription n’annule plus rien après ce délai. Retirez le passage là-bas à la main.</source>
        <translation>Undone here more than 15 minutes after the scan: the registration system undoes nothing after that. Take the scan out there by hand.</translation>
    </message>
    <message>
        <source>Le passage annulé ici vient d’un autre poste : lui seul peut l’annuler dans le système d’inscription. Faites-le là-bas.</source>
        <translation>The scan undone here comes from another station: only that one can undo it in the registration system. Do it there.</translation>
    </message>
    <message>
        <source>Ce passage a été envoyé avec une autre clé d’accès, qui seule peut l’annuler : retirez-le à la main dans le système d’inscription.</source>
        <translation>This scan was sent with another access key, which alone can undo it: take it out by hand in the registration system.</translation>
    </message>
    <message>
        <source>Le système d’inscription ne retrouve pas le passage à annuler : vérifiez là-bas si la personne y est encore notée présente.</source>
        <translation>The registration system does not find the scan to undo: check there whether the person is still marked present.</translation>
    </message>
    <message>
        <source>Le système d’inscription n’a pas annulé ce passage, la personne y est encore notée présente : retirez-le là-bas à la main.</source>
        <translation>The registration system did not undo this scan, the person is still marked present there: take the scan out there by hand.</translation>
    </message>
    <message>
        <source>Le système d’inscription ne connaît plus ce billet (code inconnu, ou billet annulé), mais la personne est entrée : décidez de ce qu’elle devient.</source>
        <translation>The registration system no longer knows this ticket (unknown code, or cancelled ticket), but the person came in: decide what becomes of it.</translation>
    </message>
    <message>
        <source>La commande est annulée dans le système d’inscription, mais la personne est entrée : décidez de ce qu’elle devient.</source>
        <translation>The order is cancelled in the registration system, but the person came in: decide what becomes of it.</translation>
    </message>
    <message>
        <source>Ce code a été remplacé dans le système d’inscription : attendez le nouveau code de ce billet, puis réessayez.</source>
        <translation>This code was replaced in the registration system: wait for this ticket’s new code, then try again.</translation>
    </message>
    <message>
        <source>Le billet est bloqué dans le système d’inscription : débloquez-le, puis réessayez.</source>
        <translation>The ticket is blocked in the registration system: unblock it, then try again.</translation>
    </message>
    <message>
        <source>Plusieurs billets portent ce code dans le système d’inscription : notez-y l’entrée à la main.</source>
        <translation>Several tickets carry this code in the registration system: record the entry there by hand.</translation>
    </message>
    <message>
        <source>La commande n’est pas payée dans le système d’inscription : marquez-la payée, puis réessayez.</source>
        <translation>The order is not paid in the registration system: mark it as paid, then try again.</translation>
    </message>
    <message>
        <source>La commande attend une validation dans le système d’inscription : validez-la, puis réessayez.</source>
        <translation>The order waits for approval in the registration system: approve it, then try again.</translation>
    </message>
    <message>
        <source>Le billet n’était pas valable à cette heure selon le système d’inscription : corrigez ses dates là-bas, puis réessayez.</source>
        <translation>The ticket was not valid at that time according to the registration system: correct its dates there, then try again.</translation>
    </message>
    <message>
        <source>Ce type de billet n’est pas sur cette liste du système d’inscription : ajoutez-le, puis réessayez.</source>
        <translation>This ticket type is not on this list of the registration system: add it, then try again.</translation>
    </message>
    <message>
        <source>Une règle de la liste s’y oppose dans le système d’inscription : vérifiez-la, puis réessayez.</source>
        <translation>A rule of the list forbids it in the registration system: check the rule, then try again.</translation>
    </message>
    <message>
        <source>Le système d’inscription a déjà noté ce billet comme entré : rien à faire, sauf si deux personnes sont venues avec.</source>
        <translation>The registration system already has this ticket as entered: nothing to do, unless two people came with it.</translation>
    </message>
    <message>
        <source>Le système d’inscription attend des réponses à ses questions : remplissez-les là-bas, puis réessayez.</source>
        <translation>The registration system waits for answers to its questions: fill them in there, then try again.</translation>
    </message>
    <message>
        <source>Le système d’inscription a échoué sur ce passage : réessayez plus tard.</source>
        <translation>The registration system failed on this scan: try again later.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Un événement, relié à un dossier partagé</source>
        <translation>An event, linked to a shared folder</translation>
    </message>
    <message>
        <source>Les inscriptions arrivent du dossier</source>
        <translation>The registrations come from the folder</translation>
    </message>
    <message>
        <source>Le même export encore une fois : rien ne change</source>
        <translation>The same export once more: nothing changes</translation>
    </message>
    <message>
        <source>Un export plus récent : un billet a changé de numéro</source>
        <translation>A newer export: a ticket has got another code</translation>
    </message>
    <message>
        <source>Un atelier de 1 place, et une soirée qui ouvre plus tard</source>
        <translation>A workshop with 1 place, and an evening that opens later</translation>
    </message>
    <message>
        <source>Prêt à ouvrir ?</source>
        <translation>Ready to open?</translation>
    </message>
    <message>
        <source>Un badge valable</source>
        <translation>A valid badge</translation>
    </message>
    <message>
        <source>Deux personnes ont ce code : l’accueil demande</source>
        <translation>Two people have this code: the desk asks</translation>
    </message>
    <message>
        <source>… et le bénévole choisit</source>
        <translation>… and the volunteer chooses</translation>
    </message>
    <message>
        <source>Une sortie</source>
        <translation>An exit</translation>
    </message>
    <message>
        <source>… et la personne revient</source>
        <translation>… and the person comes back</translation>
    </message>
    <message>
        <source>Un badge oublié : on cherche par nom, avec une faute de frappe</source>
        <translation>A forgotten badge: search by name, with a typo</translation>
    </message>
    <message>
        <source>Un refus levé, avec un motif</source>
        <translation>A refusal overridden, with a reason</translation>
    </message>
    <message>
        <source>Une erreur, annulée</source>
        <translation>A mistake, undone</translation>
    </message>
    <message>
        <source>Une personne inscrite sur place</source>
        <translation>A person registered on the spot</translation>
    </message>
    <message>
        <source>Le même badge une seconde fois</source>
        <translation>The same badge a second time</translation>
    </message>
    <message>
        <source>Un code que personne ne connaît</source>
        <translation>A code that nobody knows</translation>
    </message>
    <message>
        <source>Une inscription annulée</source>
        <translation>A cancelled registration</translation>
    </message>
    <message>
        <source>Un billet bloqué par l’organisateur</source>
        <translation>A ticket blocked by the organiser</translation>
    </message>
    <message>
        <source>Un ancien billet, remplacé depuis</source>
        <translation>An old ticket, replaced since</translation>
    </message>
    <message>
        <source>Une personne en liste d’attente</source>
        <translation>A person on the waiting list</translation>
    </message>
    <message>
        <source>Trop tôt pour la soirée</source>
        <translation>Too early for the evening</translation>
    </message>
    <message>
        <source>Un billet qui ne donne pas accès à l’atelier</source>
        <translation>A ticket that does not open the workshop</translation>
    </message>
    <message>
        <source>Un paiement en attente</source>
        <translation>A payment awaited</translation>
    </message>
    <message>
        <source>L’atelier est complet</source>
        <translation>The workshop is full</translation>
    </message>
    <message>
        <source>Les présences partent vers le dossier</source>
        <translation>Attendance goes to the folder</translation>
    </message>
    <message>
        <source>Les cartes des personnes présentes, en PDF</source>
        <translation>The cards of the people present, as PDF</translation>
    </message>
    <message>
        <source>Les présences, pour l’organisateur</source>
        <translation>Attendance, for the organiser</translation>
    </message>
    <message>
        <source>Le journal de tous les passages</source>
        <translation>The log of all scans</translation>
    </message>
    <message>
        <source>La journée en chiffres</source>
        <translation>The day in figures</translation>
    </message>
    <message>
        <source>L’écran d’accueil, image par image</source>
        <translation>The desk, picture by picture</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) différente(s) données, chacune retrouvée dans le journal.</source>
        <translation>
            <numerusform>%n answer given, found again in the log.</numerusform>
            <numerusform>%n different answers given, each found again in the log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ces réponses manquent dans le journal : {verdicts}.</source>
        <translation>These answers are missing from the log: {verdicts}.</translation>
    </message>
    <message>
        <source>Tout est dans {folder}</source>
        <translation>Everything is in {folder}</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>L’événement est passé depuis plus de %n jour(s) : il est temps d’effacer les noms et les coordonnées. Les chiffres restent.</source>
        <translation>
            <numerusform>The event was more than %n day ago: it is time to erase names, e-mails and phone numbers. The figures stay.</numerusform>
            <numerusform>The event was more than %n days ago: it is time to erase names, e-mails and phone numbers. The figures stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer maintenant…</source>
        <translation>Erase now…</translation>
    </message>
    <message>
        <source>Plus tard (7 jours)</source>
        <translation>Later (7 days)</translation>
    </message>
    <message>
        <source>L’effacement des données personnelles a été interrompu : terminez-le.</source>
        <translation>Erasing the personal data was interrupted: finish it.</translation>
    </message>
    <message>
        <source>Terminer…</source>
        <translation>Finish…</translation>
    </message>
    <message>
        <source>Données personnelles effacées le {day}. Cet événement ne garde que des chiffres.</source>
        <translation>Personal data erased on {day}. This event keeps figures only.</translation>
    </message>
    <message>
        <source>Certificat…</source>
        <translation>Certificate…</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Pour qui vous dépanne. Aucun nom, aucune adresse, aucun code de billet, aucun mot de passe. Tout ce qu’il contient se lit ici avant l’envoi.</source>
        <translation>For whoever helps you. No name, no address, no ticket code, no password. All that it contains can be read here before you send it.</translation>
    </message>
    <message>
        <source>Ce qui est dedans</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Versions et écran</source>
        <translation>Versions and screen</translation>
    </message>
    <message>
        <source>Prêt à ouvrir ?</source>
        <translation>Ready to open?</translation>
    </message>
    <message>
        <source>Arrêts brusques</source>
        <translation>Sudden ends</translation>
    </message>
    <message>
        <source>Journal technique</source>
        <translation>Technical log</translation>
    </message>
    <message>
        <source>Préparation du rapport…</source>
        <translation>Preparing the report…</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>« {name} » est enregistré. Envoyez ce fichier à qui vous dépanne.</source>
        <translation>“{name}” is saved. Send this file to whoever helps you.</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>rapport-accueil-{day}</source>
        <translation>check-in-report-{day}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>{label} : {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n présent(s)</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>(non indiqué)</source>
        <translation>(not said)</translation>
    </message>
    <message>
        <source>Attendus</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>À l’intérieur</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Entrées enregistrées</source>
        <translation>Entries recorded</translation>
    </message>
    <message>
        <source>Attendus, pas venus</source>
        <translation>Expected, never came</translation>
    </message>
    <message>
        <source>Inscrits sur place</source>
        <translation>Walk-ins</translation>
    </message>
    <message>
        <source>Passages à transmettre</source>
        <translation>Scans to send</translation>
    </message>
    <message>
        <source>Passages mis de côté</source>
        <translation>Scans set aside</translation>
    </message>
    <message>
        <source>Personnes entrées deux fois</source>
        <translation>People who entered twice</translation>
    </message>
    <message>
        <source>Inscriptions lues</source>
        <translation>Registrations read</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ligne {row}</source>
        <translation>Row {row}</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Encodage</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Séparateur</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Mac (ancien)</source>
        <translation>Mac (old)</translation>
    </message>
    <message>
        <source>Point-virgule</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Tabulation</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Barre verticale</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Colonnes du fichier</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Sous chaque titre, ce que l’application y a reconnu. Corrigez si besoin.</source>
        <translation>Under each header, what the app took it for. Correct it if need be.</translation>
    </message>
    <message>
        <source>Lu avec vos choix de la dernière fois pour ce type de fichier.</source>
        <translation>Read with your choices of last time for this kind of file.</translation>
    </message>
    <message>
        <source>Revenir au choix automatique</source>
        <translation>Back to automatic choice</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(no header)</translation>
    </message>
    <message numerus="yes">
        <source>personne(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inscrite(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>registered</numerusform>
            <numerusform>registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>à payer</source>
        <comment>people</comment>
        <translation>
            <numerusform>to pay</numerusform>
            <numerusform>to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>annulée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>cancelled</numerusform>
            <numerusform>cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remboursée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>refunded</numerusform>
            <numerusform>refunded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refusée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>declined</numerusform>
            <numerusform>declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en liste d’attente</source>
        <comment>people</comment>
        <translation>
            <numerusform>on the waiting list</numerusform>
            <numerusform>on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invitée(s), sans réponse</source>
        <comment>people</comment>
        <translation>
            <numerusform>invited, no answer</numerusform>
            <numerusform>invited, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de statut inconnu</source>
        <comment>people</comment>
        <translation>
            <numerusform>of unknown status</numerusform>
            <numerusform>of unknown status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>annulée(s) en tout</source>
        <comment>people</comment>
        <translation>
            <numerusform>cancelled in all</numerusform>
            <numerusform>cancelled in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>déjà entrée(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>already in</numerusform>
            <numerusform>already in</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message numerus="yes">
        <source>%n ajoutée(s)</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modifiée(s)</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inchangée(s)</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absente(s) de ce fichier</source>
        <comment>people of the roster</comment>
        <translation>
            <numerusform>%n missing from this file</numerusform>
            <numerusform>%n missing from this file</numerusform>
        </translation>
    </message>
    <message>
        <source>marquées, jamais effacées</source>
        <translation>marked, never deleted</translation>
    </message>
    <message>
        <source>À vérifier dans le fichier</source>
        <translation>To check in the file</translation>
    </message>
    <message>
        <source>Rien à signaler.</source>
        <translation>Nothing to report.</translation>
    </message>
    <message>
        <source>Ligne {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s)</source>
        <translation>
            <numerusform>… and %n other</numerusform>
            <numerusform>… and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout le fichier</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>Personne dans ce fichier : dites quelle colonne porte les noms, ou choisissez-en un autre.</source>
        <translation>Nobody in this file: say which column holds the names, or choose another file.</translation>
    </message>
    <message>
        <source>Attention : {missing} sur {known} ne sont plus dans ce fichier. Est-ce le bon export ?</source>
        <translation>Attention: {missing} of {known} are no longer in this file. Is it the right export?</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oui, marquer ces %n personne(s) comme absentes des inscriptions</source>
        <translation>
            <numerusform>Yes, mark this %n person as missing from the registrations</numerusform>
            <numerusform>Yes, mark these %n people as missing from the registrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Garder l’ancienne liste</source>
        <translation>Keep the old list</translation>
    </message>
    <message>
        <source>Accepter la nouvelle liste</source>
        <translation>Accept the new list</translation>
    </message>
</context>
<context>
    <name>ScannerSetUpWords</name>
    <message>
        <source>Réglage du lecteur</source>
        <translation>Scanner set-up</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>1. Scannez ce code</source>
        <translation>1. Scan this code</translation>
    </message>
    <message>
        <source>2. Scannez celui-ci, pour les signes</source>
        <translation>2. Scan this one, for the signs</translation>
    </message>
    <message>
        <source>C’est fait. Scannez encore pour vérifier.</source>
        <translation>Done. Scan again to check.</translation>
    </message>
    <message>
        <source>Ce qui est scanné dans cette fenêtre n’est pas un passage : personne n’entre et rien n’est noté. Tenez le lecteur à une quinzaine de centimètres de l’écran.</source>
        <translation>What is scanned in this window is no check-in: nobody enters and nothing is recorded. Hold the scanner about fifteen centimetres from the screen.</translation>
    </message>
    <message>
        <source>Rien n’est encore arrivé. Si le lecteur bipe sans effet ici, rebranchez son câble USB.</source>
        <translation>Nothing has arrived yet. If the scanner beeps without effect here, plug its USB cable in again.</translation>
    </message>
    <message>
        <source>Ce n’est pas le code d’essai : scannez celui qui est affiché ici.</source>
        <translation>This is not the test code: scan the one that is shown here.</translation>
    </message>
    <message>
        <source>Ce qui est arrivé ne ressemble pas au code d’essai. Scannez encore ; sinon, scannez le code « réglages d’usine » (« Factory default ») du mode d’emploi de votre lecteur.</source>
        <translation>What arrived does not look like the test code. Scan again; otherwise, scan the “Factory default” code of your scanner’s manual.</translation>
    </message>
    <message>
        <source>Votre lecteur et ce portable ont le même clavier.</source>
        <translation>Your scanner and this laptop have the same keyboard.</translation>
    </message>
    <message>
        <source>Votre lecteur est réglé en {scanner}, ce portable autrement : c’est pris en compte.</source>
        <translation>Your scanner is set to {scanner}, this laptop otherwise: it is taken care of.</translation>
    </message>
    <message>
        <source>Votre lecteur est réglé en {scanner}, ce portable en {computer} : c’est pris en compte.</source>
        <translation>Your scanner is set to {scanner}, this laptop to {computer}: it is taken care of.</translation>
    </message>
    <message>
        <source>Rien d’autre à faire. Pour bien faire, scannez le code « clavier français » (« French keyboard ») du mode d’emploi de votre lecteur, puis recommencez.</source>
        <translation>Nothing else to do. To be thorough, scan the code of this laptop’s keyboard in your scanner’s manual, then start again.</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est enfoncée : c’est pris en compte, mais éteignez-la.</source>
        <translation>Caps Lock is on: it is taken care of, but switch it off.</translation>
    </message>
    <message>
        <source>Il envoie Entrée après chaque code.</source>
        <translation>It sends Enter after each code.</translation>
    </message>
    <message>
        <source>Il envoie Tab après chaque code : c’est bon aussi.</source>
        <translation>It sends Tab after each code: that is fine, too.</translation>
    </message>
    <message>
        <source>Il n’envoie rien après le code : chaque réponse attend un dixième de seconde.</source>
        <translation>It sends nothing after the code: each answer waits a tenth of a second.</translation>
    </message>
    <message>
        <source>Scannez le code « suffixe Entrée » (« Add Enter » ou « CR suffix ») de son mode d’emploi.</source>
        <translation>Scan the “Add Enter” or “CR suffix” code of its manual.</translation>
    </message>
    <message>
        <source>Aucun caractère perdu : {all} sur {all}.</source>
        <translation>No character lost: {all} of {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n caractère(s) perdu(s) sur {all}.</source>
        <translation>
            <numerusform>%n character lost of {all}.</numerusform>
            <numerusform>%n characters lost of {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branchez le lecteur directement sur l’ordinateur, ou scannez le code « délai entre caractères » (« Inter-character delay », 5 ms) de son mode d’emploi, puis recommencez.</source>
        <translation>Plug the scanner straight into the computer, or scan the “Inter-character delay” code (5 ms) of its manual, then start again.</translation>
    </message>
    <message>
        <source>Vitesse : {pace} ms par caractère.</source>
        <translation>Speed: {pace} ms per character.</translation>
    </message>
    <message>
        <source>moins de 1</source>
        <translation>less than 1</translation>
    </message>
    <message>
        <source>C’est lent, presque comme une main. Scannez le code « sans délai » (« No inter-character delay ») de son mode d’emploi.</source>
        <translation>That is slow, almost like a hand. Scan the “No inter-character delay” code of its manual.</translation>
    </message>
    <message>
        <source>Les signes / + = - ? &amp; et les chiffres arrivent tous.</source>
        <translation>The signs / + = - ? &amp; and the digits all arrive.</translation>
    </message>
    <message>
        <source>Ne sont pas arrivés : {signs}</source>
        <translation>Did not arrive: {signs}</translation>
    </message>
    <message>
        <source>Les billets signés et les adresses web risquent de ne pas être lus ; les autres codes le sont. Réglez le lecteur sur le clavier de ce portable, ou servez-vous de la webcam.</source>
        <translation>Signed tickets and web addresses may not be read; the other codes are. Set the scanner to this laptop’s keyboard, or use the webcam.</translation>
    </message>
    <message>
        <source>QWERTY (Espagne, Italie ou Portugal)</source>
        <translation>QWERTY (Spain, Italy or Portugal)</translation>
    </message>
    <message>
        <source>QWERTZ (Suisse)</source>
        <translation>QWERTZ (Switzerland)</translation>
    </message>
    <message>
        <source>QWERTY</source>
        <translation>QWERTY</translation>
    </message>
    <message>
        <source>QWERTY (Royaume-Uni)</source>
        <translation>QWERTY (United Kingdom)</translation>
    </message>
    <message>
        <source>QWERTY (Canada français)</source>
        <translation>QWERTY (Canadian French)</translation>
    </message>
    <message>
        <source>AZERTY</source>
        <translation>AZERTY</translation>
    </message>
    <message>
        <source>AZERTY (Belgique ou Mac)</source>
        <translation>AZERTY (Belgium or Mac)</translation>
    </message>
    <message>
        <source>AZERTY (norme de 2019)</source>
        <translation>AZERTY (2019 standard)</translation>
    </message>
    <message>
        <source>QWERTZ (Allemagne)</source>
        <translation>QWERTZ (Germany)</translation>
    </message>
    <message>
        <source>QWERTZ (Tchéquie)</source>
        <translation>QWERTZ (Czechia)</translation>
    </message>
    <message>
        <source>BÉPO</source>
        <translation>BÉPO</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nom, entreprise, e-mail…</source>
        <translation>Name, company, e-mail…</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Search for a person</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) trouvée(s)</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne ne porte ce nom</source>
        <translation>Nobody has this name</translation>
    </message>
    <message>
        <source>Écrivez le nom</source>
        <translation>Write the name</translation>
    </message>
    <message numerus="yes">
        <source>Au moins %n lettres.</source>
        <translation>
            <numerusform>At least %n letter.</numerusform>
            <numerusform>At least %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Essayez moins de lettres, ou l’entreprise. Si la personne n’est pas inscrite, inscrivez-la sur place (F3).</source>
        <translation>Try fewer letters, or the company. If the person is not registered, register a walk-in (F3).</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Inscrire sur place</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Enregistrer la sortie de {name}</source>
        <translation>Record the exit of {name}</translation>
    </message>
    <message>
        <source>Faire entrer {name}</source>
        <translation>Let {name} in</translation>
    </message>
    <message>
        <source>Déjà à l’intérieur, entrée à {time}</source>
        <translation>Already inside, came in at {time}</translation>
    </message>
    <message>
        <source>Venu, puis ressorti</source>
        <translation>Came, then left</translation>
    </message>
    <message>
        <source>Avec {names}</source>
        <translation>With {names}</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personnes s’appellent {name}</source>
        <translation>
            <numerusform>%n person is called {name}</numerusform>
            <numerusform>%n people are called {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’entreprise ou l’e-mail, puis choisissez.</source>
        <translation>Ask for the company or the e-mail, then choose.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Cartes en planches</source>
        <translation>Cards on sheets</translation>
    </message>
    <message>
        <source>Dans l’ordre</source>
        <translation>In the order of</translation>
    </message>
    <message>
        <source>des noms</source>
        <translation>names</translation>
    </message>
    <message>
        <source>des entreprises</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>des types de billet</source>
        <translation>ticket types</translation>
    </message>
    <message>
        <source>Seulement les cartes pas encore imprimées</source>
        <translation>Only the cards not printed yet</translation>
    </message>
    <message>
        <source>Créer le PDF</source>
        <translation>Make the PDF</translation>
    </message>
    <message>
        <source>cartes</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>{cards} dans « {file} ».</source>
        <translation>{cards} in “{file}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n carte(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>Feuille d’émargement</source>
        <translation>Signature sheet</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Intervenant·e</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>{day}, {part}</source>
        <translation>{day}, {part}</translation>
    </message>
    <message>
        <source>matin</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>après-midi</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>{day} matin / après-midi (rayer la mention inutile)</source>
        <translation>{day} morning / afternoon (strike out as needed)</translation>
    </message>
    <message>
        <source>de ………… à …………</source>
        <translation>from ………… to …………</translation>
    </message>
    <message>
        <source>Par ma signature, j’atteste avoir été présent·e pendant la demi-journée indiquée ci-dessus.</source>
        <translation>By my signature I certify that I was present during the half-day named above.</translation>
    </message>
    <message>
        <source>Personnes non inscrites</source>
        <translation>People not registered</translation>
    </message>
    <message>
        <source>Nom et signature de la personne responsable</source>
        <translation>Name and signature of the person responsible</translation>
    </message>
    <message>
        <source>Nom et signature de l’intervenant·e</source>
        <translation>Name and signature of the speaker</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sur cette feuille</source>
        <translation>
            <numerusform>%n person on this sheet</numerusform>
            <numerusform>%n people on this sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationErrors</name>
    <message>
        <source>« {path} » n’est pas un poste de cet événement, rien n’a été réuni : ouvrez d’abord l’événement dont il vient.</source>
        <translation>“{path}” is not a station of this event, nothing was brought together: first open the event that it comes from.</translation>
    </message>
    <message>
        <source>Les données personnelles de « {path} » ont été effacées, il n’y a plus de passages à reprendre : gardez cet événement comme il est.</source>
        <translation>The personal data of “{path}” has been erased, there are no passages to take over any more: keep this event as it is.</translation>
    </message>
    <message>
        <source>Ce poste n’a pas été ouvert avec un fichier de poste, sa phrase secrète n’existe pas : écrivez plutôt un fichier avec « Préparer les autres postes ».</source>
        <translation>This station was not opened with a file for stations, it has no passphrase: write a file with “Prepare the other stations” instead.</translation>
    </message>
    <message>
        <source>« {name} » ne peut pas nommer ce poste : choisissez un nom court, qu’aucun autre poste ne porte.</source>
        <translation>“{name}” cannot be the name of this station: choose a short one that no other station has.</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>Préparer les autres postes</source>
        <translation>Prepare the other stations</translation>
    </message>
    <message>
        <source>Un seul fichier chiffré pour tous les autres ordinateurs : l’événement, les inscrits, les listes, les passages jusqu’ici, la carte et les réglages. Écrivez-le sur une clé USB ou dans un dossier partagé.</source>
        <translation>One encrypted file for all other computers: the event, the people registered, the lists, the passages so far, the card and the settings. Write it on a USB stick or into a shared folder.</translation>
    </message>
    <message>
        <source>La même, encore une fois</source>
        <translation>The same, once more</translation>
    </message>
    <message>
        <source>Les deux phrases ne sont pas les mêmes : tapez-les de nouveau.</source>
        <translation>The two phrases are not the same: type them again.</translation>
    </message>
    <message>
        <source>Emporter aussi l’accès au système d’inscription</source>
        <translation>Take the access to the registration system along</translation>
    </message>
    <message>
        <source>Les autres postes échangent alors tout de suite avec lui. À leur première ouverture, la clé d’accès passe dans le trousseau de leur ordinateur et quitte le fichier.</source>
        <translation>The other stations then exchange with it at once. When they open the file first, the access key moves into their computer’s keyring and leaves the file.</translation>
    </message>
    <message>
        <source>La clé d’accès de ce poste n’est qu’à lui : reliez chaque autre poste, une fois ouvert, avec un code à lui.</source>
        <translation>This station’s access key is its own: link each of the other stations, once open, with a code of its own.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Écrire le fichier</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>Le fichier est écrit, puis relu…</source>
        <translation>The file is written, then read back…</translation>
    </message>
    <message numerus="yes">
        <source>« {file} » est prêt et relu : %n personne(s).</source>
        <translation>
            <numerusform>“{file}” is ready and read back: %n person.</numerusform>
            <numerusform>“{file}” is ready and read back: %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sur chaque autre ordinateur, ouvrez ce fichier et tapez la phrase secrète. Dites-la de vive voix : ne l’écrivez jamais à côté du fichier.</source>
        <translation>On each of the other computers, open this file and type the passphrase. Say it aloud: never write it beside the file.</translation>
    </message>
    <message>
        <source>Événements (*.checkin)</source>
        <translation>Events (*.checkin)</translation>
    </message>
    <message>
        <source>Cet ordinateur est un poste</source>
        <translation>This computer is a station</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) · {lists}</source>
        <translation>
            <numerusform>%n person · {lists}</numerusform>
            <numerusform>%n people · {lists}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà entrée(s)</source>
        <translation>
            <numerusform>%n in already</numerusform>
            <numerusform>%n in already</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne n’est encore entré</source>
        <translation>Nobody is in yet</translation>
    </message>
    <message>
        <source>Préparé par le poste {station}</source>
        <translation>Prepared by station {station}</translation>
    </message>
    <message>
        <source>L’événement est maintenant sur cet ordinateur : vous pouvez retirer la clé USB. Ce qui est scanné ici reste ici, même sans réseau.</source>
        <translation>The event is on this computer now: you can take the USB stick away. What is scanned here stays here, even without a network.</translation>
    </message>
    <message>
        <source>Nom de ce poste</source>
        <translation>Name of this station</translation>
    </message>
    <message>
        <source>par exemple « Entrée nord » ; un autre nom que les autres postes</source>
        <translation>for example “North entrance”; another name than the other stations have</translation>
    </message>
    <message>
        <source>Reste à faire : relier ce poste au système d’inscription, avec un code ou une clé à lui.</source>
        <translation>Left to do: link this station with the registration system, with a code or key of its own.</translation>
    </message>
    <message>
        <source>Relier ce poste…</source>
        <translation>Link this station…</translation>
    </message>
    <message>
        <source>Le dossier des inscriptions, « {folder} », n’est pas joignable d’ici : tout reste sur ce poste. À la fin, rendez ses passages à l’organisateur.</source>
        <translation>The folder of the registrations, “{folder}”, cannot be reached from here: everything stays on this station. At the end, hand its passages to the organiser.</translation>
    </message>
    <message>
        <source>Rien d’autre à faire : scannez.</source>
        <translation>Nothing else to do: scan.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Rendre les passages de ce poste</source>
        <translation>Hand back this station’s passages</translation>
    </message>
    <message>
        <source>Le fichier de ce poste, chiffré avec la même phrase secrète, pour l’organisateur : il l’ouvre sur son poste, et les passages se rejoignent. Vous pouvez le refaire autant de fois que vous voulez.</source>
        <translation>This station’s file, encrypted with the same passphrase, for the organiser: opened at their station, the passages come together. You can do it as often as you like.</translation>
    </message>
    <message numerus="yes">
        <source>« {file} » est prêt et relu : %n scan(s).</source>
        <translation>
            <numerusform>“{file}” is ready and read back: %n scan.</numerusform>
            <numerusform>“{file}” is ready and read back: %n scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apportez-le à l’organisateur, ou laissez-le dans le dossier partagé.</source>
        <translation>Take it to the organiser, or leave it in the shared folder.</translation>
    </message>
    <message>
        <source>Réunir les passages de ce poste</source>
        <translation>Bring this station’s passages together</translation>
    </message>
    <message>
        <source>« {file} » vient d’un autre poste de cet événement, {station}. Ses passages s’ajoutent à ceux d’ici ; ce qui est déjà là n’est pas compté deux fois.</source>
        <translation>“{file}” comes from another station of this event, {station}. Its passages are added to those here; what is here already is not counted twice.</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation>Bring together</translation>
    </message>
    <message>
        <source>Les passages se rejoignent…</source>
        <translation>The passages are brought together…</translation>
    </message>
    <message>
        <source>Tout était déjà là.</source>
        <translation>Everything was here already.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) ajouté(s).</source>
        <translation>
            <numerusform>%n scan added.</numerusform>
            <numerusform>%n scans added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inscrit(s) sur place en plus.</source>
        <translation>
            <numerusform>%n more person registered on site.</numerusform>
            <numerusform>%n more people registered on site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double(s) entrée(s) à régler.</source>
        <translation>
            <numerusform>%n double entry to settle.</numerusform>
            <numerusform>%n double entries to settle.</numerusform>
        </translation>
    </message>
    <message>
        <source>À régler…</source>
        <translation>To settle…</translation>
    </message>
    <message>
        <source>Non merci</source>
        <translation>No, thanks</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>« {file} » est un fichier de cet événement : il est ouvert sur ce poste.</source>
        <translation>“{file}” is a file of this event: it is open on this station.</translation>
    </message>
</context>
<context>
    <name>Strays</name>
    <message>
        <source>Ce code mène au site {site} : ce n’est pas un billet de cet événement.</source>
        <translation>This code leads to the site {site}: it is not a ticket of this event.</translation>
    </message>
    <message>
        <source>Une lettre de ce badge a été mal lue : scannez-le encore une fois.</source>
        <translation>A letter of this badge was misread: scan it once more.</translation>
    </message>
    <message>
        <source>Deux badges ont été lus en même temps : scannez-les l’un après l’autre.</source>
        <translation>Two badges were read at the same time: scan them one after the other.</translation>
    </message>
    <message>
        <source>Ce code semble coupé : scannez le badge encore une fois, bien à plat.</source>
        <translation>This code seems cut short: scan the badge again, held flat.</translation>
    </message>
    <message>
        <source>C’est une carte de visite, pas un billet.</source>
        <translation>This is a visiting card, not a ticket.</translation>
    </message>
    <message>
        <source>C’est le code d’un réseau wifi, pas un billet.</source>
        <translation>This is the code of a Wi-Fi network, not a ticket.</translation>
    </message>
    <message>
        <source>Ce code contient un long texte : ce n’est pas un billet.</source>
        <translation>This code holds a long text: it is not a ticket.</translation>
    </message>
    <message>
        <source>Ce code contient des caractères illisibles : ce n’est pas un billet, ou il a été mal lu.</source>
        <translation>This code holds unreadable characters: it is not a ticket, or it was misread.</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Toute l’équipe</source>
        <translation>Whole team</translation>
    </message>
    <message>
        <source>Espace coche, Entrée confirme. Chaque personne cochée passe par un scan à son nom.</source>
        <translation>Space ticks, Enter confirms. Each person ticked gets a scan of their own.</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sur la commande</source>
        <translation>
            <numerusform>%n person on the order</numerusform>
            <numerusform>%n people on the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) de {company}</source>
        <translation>
            <numerusform>%n more of {company}</numerusform>
            <numerusform>%n more of {company}</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne d’autre sur cette commande ni de cette entreprise.</source>
        <translation>Nobody else on this order or of this company.</translation>
    </message>
    <message>
        <source>Tout décocher</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Tout cocher</source>
        <translation>Tick all</translation>
    </message>
    <message numerus="yes">
        <source>Faire sortir %n personne(s) cochée(s)</source>
        <translation>
            <numerusform>Let %n ticked person out</numerusform>
            <numerusform>Let %n ticked people out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire entrer %n personne(s) cochée(s)</source>
        <translation>
            <numerusform>Let %n ticked person in</numerusform>
            <numerusform>Let %n ticked people in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sortie : %n</source>
        <translation>
            <numerusform>Out: %n</numerusform>
            <numerusform>Out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entrée : %n</source>
        <translation>
            <numerusform>In: %n</numerusform>
            <numerusform>In: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cochez qui est là</source>
        <translation>Tick who is here</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Finished</translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) enregistrée(s)</source>
        <translation>
            <numerusform>%n exit recorded</numerusform>
            <numerusform>%n exits recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) entrée(s)</source>
        <translation>
            <numerusform>%n person came in</numerusform>
            <numerusform>%n people came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s) : voir pourquoi à côté de chaque nom.</source>
        <translation>
            <numerusform>%n refused: see why beside each name.</numerusform>
            <numerusform>%n refused: see why beside each name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non enregistré : scannez ou cherchez cette personne à nouveau.</source>
        <translation>Not recorded: scan or search for this person again.</translation>
    </message>
    <message>
        <source>Personne n’est choisi</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Scannez ou cherchez d’abord une personne de l’équipe.</source>
        <translation>First scan or search for a person of the team.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Exercices</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>{done} sur {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>{title}, fait</source>
        <translation>{title}, done</translation>
    </message>
    <message>
        <source>{title}, à faire</source>
        <translation>{title}, to do</translation>
    </message>
    <message>
        <source>{count} · {title} : {todo}</source>
        <translation>{count} · {title}: {todo}</translation>
    </message>
    <message>
        <source>Bravo, vous avez tout fait. Les portes peuvent ouvrir.</source>
        <translation>Well done, you have done everything. The doors can open.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Un nouvel événement d’entraînement : personne n’est encore entré, les mêmes badges servent.</source>
        <translation>A new training event: nobody has come in yet, the same badges serve.</translation>
    </message>
    <message>
        <source>Imprimer les badges…</source>
        <translation>Print the badges…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Les badges d’entraînement : une page A4, dix badges numérotés, un par réponse de l’accueil.</source>
        <translation>The training badges: one A4 page, ten numbered badges, one per answer of the desk.</translation>
    </message>
    <message>
        <source>Fermer les exercices</source>
        <translation>Close the exercises</translation>
    </message>
    <message>
        <source>badges-d-entrainement</source>
        <translation>training-badges</translation>
    </message>
    <message>
        <source>Badge d’entraînement : cette personne est inventée</source>
        <translation>Training badge: this person is invented</translation>
    </message>
    <message>
        <source>Personne inconnue</source>
        <translation>Unknown person</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Laisser entrer sans paiement</source>
        <translation>Let in without payment</translation>
    </message>
    <message>
        <source>Laisser entrer quand même…</source>
        <translation>Let in anyway…</translation>
    </message>
    <message>
        <source>Chercher par nom</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Inscrire sur place</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Imprimer la carte</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>C’est bon</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Code inconnu</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Plusieurs personnes ont ce code</source>
        <translation>Several people have this code</translation>
    </message>
    <message>
        <source>Inscription annulée</source>
        <translation>Registration cancelled</translation>
    </message>
    <message>
        <source>Billet bloqué</source>
        <translation>Ticket blocked</translation>
    </message>
    <message>
        <source>Billet remplacé par un plus récent</source>
        <translation>Ticket replaced by a newer one</translation>
    </message>
    <message>
        <source>Inscription non confirmée</source>
        <translation>Registration not confirmed</translation>
    </message>
    <message>
        <source>Hors des horaires</source>
        <translation>Outside the hours</translation>
    </message>
    <message>
        <source>Billet pour un autre accès</source>
        <translation>Ticket for another entrance</translation>
    </message>
    <message>
        <source>Paiement en attente</source>
        <translation>Payment awaited</translation>
    </message>
    <message>
        <source>Billet déjà utilisé</source>
        <translation>Ticket already used</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Trop tôt</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>Trop tard</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Est-ce bien cette personne ?</source>
        <translation>Is it really this person?</translation>
    </message>
    <message>
        <source>Entrée forcée</source>
        <translation>Entry by override</translation>
    </message>
    <message>
        <source>Sortie forcée</source>
        <translation>Exit by override</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Sortie enregistrée</source>
        <translation>Exit recorded</translation>
    </message>
    <message>
        <source>Passage annulé</source>
        <translation>Passage undone</translation>
    </message>
    <message>
        <source>Pas encore dans les inscriptions de ce poste : nom inconnu, billet signé valable</source>
        <translation>Not in this station’s registrations yet: name unknown, valid signed ticket</translation>
    </message>
    <message>
        <source>Pas encore dans les inscriptions de ce poste : nom inconnu</source>
        <translation>Not in this station’s registrations yet: name unknown</translation>
    </message>
    <message>
        <source>Le clavier du lecteur laisse un doute : demandez son nom à la personne avant de choisir.</source>
        <translation>The scanner’s keyboard leaves a doubt: ask the person’s name before you choose.</translation>
    </message>
    <message>
        <source>Cherchez la personne par son nom (F2). Si elle n’est pas inscrite, envoyez-la au bureau d’accueil.</source>
        <translation>Search for the person by name (F2). If they are not registered, send them to the welcome desk.</translation>
    </message>
    <message>
        <source>Demandez son nom à la personne, puis choisissez-la ci-dessous.</source>
        <translation>Ask the person’s name, then choose them below.</translation>
    </message>
    <message>
        <source>Ne laissez pas entrer : envoyez la personne au bureau d’accueil.</source>
        <translation>Do not let in: send the person to the welcome desk.</translation>
    </message>
    <message>
        <source>Demandez le billet le plus récent, reçu par e-mail, ou cherchez la personne par son nom (F2).</source>
        <translation>Ask for the newest ticket, sent by e-mail, or search for the person by name (F2).</translation>
    </message>
    <message>
        <source>L’organisateur n’a pas encore confirmé. Envoyez la personne au bureau d’accueil.</source>
        <translation>The organiser has not confirmed yet. Send the person to the welcome desk.</translation>
    </message>
    <message>
        <source>Ce billet n’ouvre pas cette entrée. Vérifiez la liste choisie en haut, sinon indiquez le bon accès.</source>
        <translation>This ticket does not open this entrance. Check the list chosen above, else show the right way.</translation>
    </message>
    <message>
        <source>Envoyez la personne au bureau d’accueil pour régler.</source>
        <translation>Send the person to the welcome desk to pay.</translation>
    </message>
    <message>
        <source>Plus de place ici. Faites patienter la personne : une sortie libère une place.</source>
        <translation>No place left here. Ask the person to wait: an exit frees a place.</translation>
    </message>
    <message>
        <source>Si ce n’est pas la même personne, envoyez-la au bureau d’accueil.</source>
        <translation>If it is not the same person, send them to the welcome desk.</translation>
    </message>
    <message>
        <source>Première entrée {when} ({station}, avec {volunteer}).</source>
        <translation>First entry {when} ({station}, with {volunteer}).</translation>
    </message>
    <message>
        <source>Première entrée {when} ({station}).</source>
        <translation>First entry {when} ({station}).</translation>
    </message>
    <message>
        <source>Envoyez la personne au bureau d’accueil.</source>
        <translation>Send the person to the welcome desk.</translation>
    </message>
    <message>
        <source>Valable {since}. Faites patienter la personne.</source>
        <translation>Valid {since}. Ask the person to wait.</translation>
    </message>
    <message>
        <source>N’est plus valable {since}. Envoyez la personne au bureau d’accueil.</source>
        <translation>No longer valid {since}. Send the person to the welcome desk.</translation>
    </message>
    <message>
        <source>Statut dans les inscriptions : {status}. Envoyez la personne au bureau d’accueil.</source>
        <translation>Status in the registrations: {status}. Send the person to the welcome desk.</translation>
    </message>
    <message>
        <source>Le refus « {refusal} » a été levé. Motif : {reason}.</source>
        <translation>The refusal “{refusal}” was overridden. Reason: {reason}.</translation>
    </message>
    <message>
        <source>Plus dans les inscriptions {since} : prévenez l’organisateur.</source>
        <translation>No longer in the registrations {since}: tell the organiser.</translation>
    </message>
    <message>
        <source>Statut non reconnu dans les inscriptions : prévenez l’organisateur.</source>
        <translation>Status not recognised in the registrations: tell the organiser.</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Écran d’accueil</source>
        <translation>Welcome screen</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Présentez votre badge</source>
        <translation>Show your badge</translation>
    </message>
    <message>
        <source>À bientôt</source>
        <translation>See you soon</translation>
    </message>
    <message>
        <source>Un instant</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Notre équipe vous accueille</source>
        <translation>Our team will welcome you</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inscrit</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Paiement en attente</source>
        <translation>Payment awaited</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Invité, sans réponse</source>
        <translation>Invited, no answer</translation>
    </message>
    <message>
        <source>Statut inconnu</source>
        <translation>Unknown status</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Code inconnu</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Bloqué</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Billet remplacé</source>
        <translation>Ticket replaced</translation>
    </message>
    <message>
        <source>Non confirmé</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Hors horaires</source>
        <translation>Wrong hours</translation>
    </message>
    <message>
        <source>Autre accès</source>
        <translation>Other entrance</translation>
    </message>
    <message>
        <source>Non payé</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Déjà utilisé</source>
        <translation>Already used</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Entrée forcée</source>
        <translation>Entry by override</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Annulation</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ce passage n’est pas dans le journal. Rien n’a été annulé.</source>
        <translation>This passage is not in the log. Nothing was undone.</translation>
    </message>
    <message>
        <source>Ce passage a été refusé : il n’y a rien à annuler.</source>
        <translation>This passage was refused: there is nothing to undo.</translation>
    </message>
    <message>
        <source>Ce passage est déjà annulé.</source>
        <translation>This passage is already undone.</translation>
    </message>
    <message>
        <source>adresse e-mail absente</source>
        <translation>no e-mail address</translation>
    </message>
    <message>
        <source>adresse e-mail invalide</source>
        <translation>invalid e-mail address</translation>
    </message>
    <message>
        <source>plusieurs adresses e-mail, la première est gardée</source>
        <translation>several e-mail addresses, the first is kept</translation>
    </message>
    <message>
        <source>adresse e-mail de l’acheteur</source>
        <translation>the buyer’s e-mail address</translation>
    </message>
    <message>
        <source>nom de l’acheteur</source>
        <translation>the buyer’s name</translation>
    </message>
    <message>
        <source>nom absent</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>nom incomplet</source>
        <translation>incomplete name</translation>
    </message>
    <message>
        <source>ordre du prénom et du nom deviné</source>
        <translation>order of first and last name guessed</translation>
    </message>
    <message>
        <source>statut non reconnu</source>
        <translation>status not recognised</translation>
    </message>
    <message>
        <source>date illisible</source>
        <translation>unreadable date</translation>
    </message>
    <message>
        <source>zéro perdu au début du téléphone</source>
        <translation>leading zero of the phone lost</translation>
    </message>
    <message>
        <source>même personne, plusieurs billets</source>
        <translation>same person, several tickets</translation>
    </message>
    <message>
        <source>plusieurs billets sur une ligne</source>
        <translation>several tickets in one row</translation>
    </message>
    <message>
        <source>numéro de billet absent</source>
        <translation>no ticket code</translation>
    </message>
    <message>
        <source>aucun numéro de billet dans le fichier, l’application en crée</source>
        <translation>no ticket codes in the file, the app makes them</translation>
    </message>
    <message>
        <source>numéro de billet abîmé par un tableur</source>
        <translation>ticket code damaged by a spreadsheet</translation>
    </message>
    <message>
        <source>zéro perdu au début du numéro de billet</source>
        <translation>leading zero of the ticket code lost</translation>
    </message>
    <message>
        <source>ligne en double, gardée une fois</source>
        <translation>duplicate row, kept once</translation>
    </message>
    <message>
        <source>même numéro pour plusieurs personnes</source>
        <translation>same code for several people</translation>
    </message>
    <message>
        <source>effacée à sa demande, reste en dehors de l’événement</source>
        <translation>erased on request, stays out of the event</translation>
    </message>
    <message>
        <source>même personne, la dernière réponse est gardée</source>
        <translation>same person, the last answer is kept</translation>
    </message>
    <message>
        <source>formule, gardée comme texte</source>
        <translation>formula, kept as text</translation>
    </message>
    <message>
        <source>cellule démesurée</source>
        <translation>oversized cell</translation>
    </message>
    <message>
        <source>caractères invisibles retirés</source>
        <translation>invisible characters removed</translation>
    </message>
    <message>
        <source>accents réparés dans tout le fichier</source>
        <translation>accents repaired in the whole file</translation>
    </message>
    <message>
        <source>nombre de cellules inattendu</source>
        <translation>unexpected number of cells</translation>
    </message>
    <message>
        <source>ligne ignorée (total, titre ou note)</source>
        <translation>row ignored (total, title or note)</translation>
    </message>
</context>
<context>
    <name>WorkbookWords</name>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>sheet of all scans</comment>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Par type</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>Arrivées</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Type de billet</source>
        <translation>Ticket type</translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>Atelier des cartes</source>
        <translation>Card workshop</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>{template} (modifié)</source>
        <translation>{template} (changed)</translation>
    </message>
    <message>
        <source>Ouvrir un SVG…</source>
        <translation>Open an SVG…</translation>
    </message>
    <message>
        <source>Ouvrir un modèle dessiné</source>
        <translation>Open a drawn template</translation>
    </message>
    <message>
        <source>Modèles (*.svg *.toml)</source>
        <translation>Templates (*.svg *.toml)</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Revenir au modèle</source>
        <translation>Back to the template</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Utiliser pour cet événement</source>
        <translation>Use for this event</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Les cartes de cet événement ont désormais le modèle « {template} ».</source>
        <translation>The cards of this event now have the template “{template}”.</translation>
    </message>
    <message>
        <source>Le modèle de cartes « {template} » n’est pas sur cet ordinateur : les cartes ont le modèle simple. Choisissez-en un dans l’atelier des cartes.</source>
        <translation>The card template “{template}” is not on this computer: the cards have the plain template. Choose one in the card workshop.</translation>
    </message>
    <message>
        <source>Donnez d’abord un nom à vos changements.</source>
        <translation>First give your changes a name.</translation>
    </message>
    <message>
        <source>La carte de {person}</source>
        <translation>The card of {person}</translation>
    </message>
    <message>
        <source>Page suivante : un autre emplacement. Flèches : le déplacer de 0,5 mm, avec Maj de 5 mm, avec Ctrl l’agrandir. Suppr : le retirer.</source>
        <translation>Page Down: another place. Arrows: move it by 0.5 mm, with Shift by 5 mm, with Ctrl enlarge it. Del: remove it.</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Contrôle ({count})</source>
        <translation>Check ({count})</translation>
    </message>
    <message>
        <source>{template} (ma version)</source>
        <translation>{template} (my version)</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Nom le plus long</source>
        <translation>Longest name</translation>
    </message>
    <message>
        <source>Sans entreprise</source>
        <translation>No company</translation>
    </message>
    <message>
        <source>Nom arabe</source>
        <translation>Arabic name</translation>
    </message>
    <message>
        <source>Au hasard</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Nom du modèle</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Par exemple : carte du Partner Day</source>
        <translation>For example: Partner Day card</translation>
    </message>
    <message>
        <source>Ce modèle existe déjà : il sera remplacé.</source>
        <translation>This template exists already: it will be replaced.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Modèle « {template} » enregistré.</source>
        <translation>Template “{template}” saved.</translation>
    </message>
</context>
</TS>
