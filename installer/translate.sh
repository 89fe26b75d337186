#!/bin/sh
# Brings resources/i18n up to date: new and changed strings into the .ts files, and these into the .qm files that the
# window loads. Run it after changing a string; a test fails where it was forgotten. Needs the tools of PySide6.
set -eu
cd "$(dirname "$0")/.."
bin=${PYTHON:+$(dirname "$PYTHON")/}
: "${bin:=.venv/bin/}"
for language in en hi ta bn es ar; do
    file=resources/i18n/fairtake_$language
    plural=
    [ "$language" != en ] || plural=-pluralonly  # English itself needs no more than "1 try", "2 tries"
    # shellcheck disable=SC2086 # no option at all where there is none
    "${bin}pyside6-lupdate" $plural -silent -no-obsolete -locations none -sort-messages \
        -source-language en -target-language "$language" -extensions py recorder/ui -ts "$file.ts"
    "${bin}pyside6-lrelease" -silent "$file.ts" -qm "$file.qm"
done
