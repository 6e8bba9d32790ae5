"""A real pretix for tests: installed once into a cache outside the repository, started in seconds, spoken to over HTTP.

A test asks for the fixture (one server for the session, on a free port; no other test starts it):

    from pretix_server.server import PretixServer

    def test_a_renamed_guest_appears(pretix: PretixServer) -> None:
        day = pretix.new_event(positions=3)              # an event of its own: half a second
        (secret,) = day.take()                           # an ordinary paid ticket
        day.admin.rename(secret, "Zélie", "Orcival")     # the organiser's doings
        day.station().scan(secret)                       # another laptop, paired as a device
        assert day.admin.admitted(secret) == […]         # what the server keeps

`pretix`       url, organizer, tokens["full" | "checkin_only" | "read_only" | "revoked" | "administrator"],
               api(token name) → Api, new_event(…), kill() (SIGKILL), restart() (same address, same data),
               with frozen(): it hangs, log (a file), and of its main event: event (slug), list_id, lists, cases, admin,
               take(n), main (the PretixEvent).
`PretixEvent`  url, organizer, event, tokens, list_id, path,
               lists["main" | "workshop" | "pending" | "many_entries" | "no_return"] → id,
               items[French name], variations["Or" | "Argent"], questions["SECTEUR" | "TSHIRT"] → id,
               cases[name] → secret (inside/cases.py lists them), tickets (all ordinary secrets), take(n) (unused ones),
               signed, signing_key, admin, new_device(name, profile=) → initialization token, station(name) → Station.
`admin`        position, rename, change, regenerate, block, unblock, cancel_order, reactivate_order, pay_order,
               cancel_position, new_order, set_list(rules=…), new_list, revoke_device, checkins() and admitted(secret),
               both with nonce, at, created, kind, list, successful, error_reason, device_id, forced.
`Station`      device_id, api_token, api, scan(secret, at=, nonce=, type="exit", force=True, …) → Reply, annul(nonce).
`Reply`        status, body, headers, reason.

The cases change under the tests of the main event: where order matters, take an event of your own. "revoked_code" and
"replaced_code" are the old texts, "revoked_code_new" and "replaced_code_new" what replaced them; "already_in" and
"gone_out" have been at the door « Accueil ».

Benchmarks, or a server of another size:  `with running(folder, positions=5000, signed=True) as pretix: …`
(from benchmarks/, put `tests` on `sys.path` first). A server to look at in a browser: `python tests/pretix_server`.

CHECKIN_TEST_CACHE names another cache; CHECKIN_NO_PRETIX=1 skips these tests. pretix is AGPL with additional terms; it
runs as a program of its own, none of its code is here. `inside/` is run by pretix's interpreter, not by ours.
"""
