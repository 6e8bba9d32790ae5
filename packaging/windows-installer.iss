; Inno Setup 6: the folder that build.spec made becomes one installer, for this user alone, without administrator.
; Called by windows.ps1 with /DVersion=… ; never run on the machine where it was written.
#define Name "Partner Day Check-in"

[Setup]
AppId={{7C0E8E52-5E0B-4B0D-9B51-ADA1EC0C4EC1}
AppName={#Name}
AppVersion={#Version}
AppPublisher=ADALEC
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
PrivilegesRequired=lowest
OutputDir=..\dist
OutputBaseFilename=partner-day-checkin-{#Version}-windows
SetupIconFile=..\build\icons\app.ico
UninstallDisplayIcon={app}\{#Name}.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "english"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "..\build\dist\partner-day-checkin\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Name}.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Name}.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.checkin"; ValueType: string; ValueData: "PartnerDayCheckin.Event"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\PartnerDayCheckin.Event"; ValueType: string; ValueData: "Partner Day"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PartnerDayCheckin.Event\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Name}.exe,0"
Root: HKA; Subkey: "Software\Classes\PartnerDayCheckin.Event\shell\open\command"; ValueType: string; ValueData: """{app}\{#Name}.exe"" ""%1"""

[Run]
Filename: "{app}\{#Name}.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
