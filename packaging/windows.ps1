# Builds the Windows package on a Windows machine with Python 3.11+ and, for the installer, Inno Setup 6.
# Usage, from the folder of the project: powershell -ExecutionPolicy Bypass -File packaging\windows.ps1
# Unsigned files make SmartScreen warn; with a certificate, sign both .exe and the installer with signtool.
$ErrorActionPreference = "Stop"
python -m venv build\venv
$python = "build\venv\Scripts\python.exe"
& $python -m pip install --quiet --editable . --group package
$version = & $python -c "import checkin; print(checkin.__version__)"
& $python packaging\make_icons.py build\icons
& $python packaging\licences.py build\LICENCES.txt
& $python -m PyInstaller --noconfirm --log-level WARN --distpath build\dist --workpath build\work build.spec
$env:QT_QPA_PLATFORM = "offscreen"
& build\dist\partner-day-checkin\checkin.exe demo --smoke build\smoke
if ($LASTEXITCODE -ne 0) { throw "the frozen app does not do its job" }
Remove-Item Env:QT_QPA_PLATFORM
New-Item -ItemType Directory -Force dist | Out-Null
Compress-Archive -Force build\dist\partner-day-checkin "dist\partner-day-checkin-$version-windows.zip"
$inno = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
if (Test-Path $inno) { & $inno "/DVersion=$version" packaging\windows-installer.iss }
Get-FileHash -Algorithm SHA256 dist\*windows* | ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } |
    Set-Content -Encoding ascii dist\SHA256SUMS-windows.txt
