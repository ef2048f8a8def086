#!/bin/sh
# Asks a running server every query of the library that needs no value, four times: seconds, status and bytes of each.
# library.sh PORT ACCEPT, from the top of the repository.
for file in queries/*.rq; do
    name=$(basename "$file" .rq)
    case $name in find | paths-between | post-on-date | topic-statements) continue ;; esac
    line=$name
    for _ in 1 2 3 4; do
        line="$line $(curl -s -o /dev/null -w '%{time_total} %{http_code} %{size_download}' -H "Accept: $2" \
            -G --data-urlencode "query@$file" "http://localhost:$1/khabar/sparql")"
    done
    echo "$line"
done
