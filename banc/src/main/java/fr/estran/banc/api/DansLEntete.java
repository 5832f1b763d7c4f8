package fr.estran.banc.api;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Bends what stands before and after the address: method, forms, marks, keys, bodies, the lines themselves. */
record DansLEntete(RandomGenerator hasard, Appris appris, Trousseau cles) {

    private static final List<String> METHODES =
            List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "LOCK", "get", "FOO");
    private static final List<String> JSON_AUSSI = List.of(
            "",
            "*/*",
            "application/*",
            "application/json;q=0.1, text/html",
            "text/html, */*;q=0.1",
            "application/json;charset=utf-8",
            "application/json, application/problem+json");
    private static final List<String> JAMAIS_JSON = List.of(
            "application/xml",
            "text/html",
            "image/*",
            "text/csv;q=1",
            "application/vnd.api+json",
            "application/pdf",
            "application/yaml, text/plain");
    private static final List<String> FORMES_MAL_DITES = List.of(
            "n'importe quoi",
            "/",
            "application/",
            "*/json",
            "application/json;q=abc",
            "application/json;q=2",
            ",,,",
            "a".repeat(2000),
            "application/json\u00e9",
            ";",
            "application/json; version=\"");

    void methode(Essai essai) {
        essai.methode = METHODES.get(hasard.nextInt(METHODES.size()));
        if (essai.methode.equals("POST") && hasard.nextBoolean()) {
            essai.entetes.add("X-HTTP-Method-Override: GET");
        }
        if (essai.methode.equals("CONNECT")) {
            essai.lisible = false;
            essai.attendre("CONNECT, que le serveur refuse lui-même", 400, 405, 501);
        } else {
            essai.attendre("autre méthode", 405);
        }
    }

    void tete(Essai essai) {
        essai.methode = "HEAD";
        essai.attendre("HEAD", 200);
    }

    void forme(Essai essai) {
        switch (hasard.nextInt(3)) {
            case 0 -> {
                essai.accepte = "Accept: " + un(JSON_AUSSI);
                essai.attendre("JSON parmi d'autres", 200);
            }
            case 1 -> {
                essai.accepte = "Accept: " + un(JAMAIS_JSON);
                essai.attendre("une autre forme", 406);
            }
            default -> {
                essai.accepte = "Accept: " + un(FORMES_MAL_DITES);
                essai.attendre("forme mal dite", 200, 400, 406);
            }
        }
    }

    /** Of an address that was read already. */
    void marque(Essai essai) {
        var connue = appris.marquee(hasard).orElse(null);
        if (connue == null || !essai.intact()) {
            return;
        }
        essai.relu = true;
        var parties = connue.cible().split("\\?", 2);
        essai.chemin = parties[0];
        essai.lieu = connue.lieu();
        essai.parametres.clear();
        if (parties.length > 1) {
            essai.parametres.add(parties[1]);
        }
        var marque = connue.marque();
        var nue = marque.replace("W/", "").replace("\"", "");
        var bonnes = List.of(
                marque, "W/\"" + nue + "\"", "\"autre\", " + marque, marque + ",\"b\"", "\"a\" ,W/\"" + nue + "\"");
        var mauvaises = List.of(
                "\"autre\"",
                nue,
                "\"" + nue,
                nue + "\"",
                "w/\"" + nue + "\"",
                "\"" + nue + "0\"",
                "",
                ",",
                "\"\"",
                "**",
                "\"" + "a".repeat(3000) + "\"",
                "\"" + nue.toUpperCase(Locale.ROOT) + "\"",
                "\"é\"");
        if (hasard.nextBoolean()) {
            essai.entetes.add("If-None-Match: " + un(bonnes));
            essai.attendre("marque connue", 200, 304);
        } else {
            essai.entetes.add("If-None-Match: " + un(mauvaises));
            essai.attendre("marque inconnue ou mal dite", 200, 304, 400);
        }
    }

    void condition(Essai essai) {
        essai.entetes.add(un(List.of(
                "If-Modified-Since: Wed, 21 Oct 2099 07:28:00 GMT",
                "If-Modified-Since: hier",
                "If-Match: \"autre\"",
                "If-Unmodified-Since: Wed, 21 Oct 2015 07:28:00 GMT",
                "Range: bytes=0-10",
                "Range: bytes=9999999-",
                "If-Range: \"autre\"",
                "Expect: 100-continue",
                "Accept-Encoding: gzip;q=0",
                "Accept-Language: \u00ff",
                "Content-Type: application/xml",
                "X-Forwarded-Proto: gopher",
                "X-Forwarded-For: <script>",
                "Forwarded: host=ailleurs.invalid",
                "Cookie: SESSION=" + "a".repeat(50),
                "Origin: https://ailleurs.invalid",
                "X-Original-URL: /equipe/personnes",
                "Upgrade: h2c")));
        essai.attendre("autre en-tête", 200);
    }

    void corps(Essai essai) {
        switch (hasard.nextInt(3)) {
            case 0 -> {
                essai.corps = "{\"limite\":1,\"curseur\":\"" + "a".repeat(hasard.nextInt(2000)) + "\"}";
                essai.entetes.add("Content-Type: application/json");
                essai.entetes.add("Content-Length: " + essai.corps.length());
                essai.attendre("GET avec un corps", 200);
            }
            case 1 -> {
                essai.corps = "5\r\nabcde\r\n0\r\n\r\n";
                essai.entetes.add("Transfer-Encoding: chunked");
                essai.attendre("GET avec un corps sans longueur", 400);
            }
            default -> {
                essai.corps = "limite=3&quartier=x";
                essai.entetes.add("Content-Type: application/x-www-form-urlencoded");
                essai.entetes.add("Content-Length: " + essai.corps.length());
                essai.attendre("GET avec un corps", 200, 400);
            }
        }
    }

    void ligneIllisible(Essai essai) {
        essai.entetes.add(un(List.of(
                "X-Coupe: a\r\nX-Injecte",
                "Content-Length: -1",
                "Content-Length: abc",
                "Content-Length: 5\r\nContent-Length: 6",
                "Transfer-Encoding: chunked\r\nContent-Length: 3",
                "X-Nul: a\u0000b",
                "X Espace: a",
                ": sans nom",
                "Host: ailleurs.invalid",
                "X-Long: " + "a".repeat(20_000),
                "X-Seul: a\rb",
                "Suite: a\r\n b")));
        essai.lisible = false;
        essai.attendre("lignes coupées ou mal faites", 0, 200, 400, 401, 404, 431);
    }

    void hote(Essai essai) {
        essai.hote =
                un(List.of("Host: inconnue.invalid", "Host: " + "a".repeat(300), "Host: a b", "Host: [", "Host:", ""));
        essai.lisible = false;
        essai.attendre("autre hôte", 400, 401, 404);
    }

    void cle(Essai essai) {
        var bonne = essai.cle.substring("Authorization: Bearer ".length());
        switch (hasard.nextInt(4)) {
            case 0 -> {
                essai.cle = "";
                if (hasard.nextBoolean()) {
                    essai.parametres.add("access_token=" + bonne);
                    essai.entetes.add("X-API-Key: " + bonne);
                }
                essai.attendre("sans clé, ou ailleurs qu'à sa place", 401);
            }
            case 1 -> {
                var sorte = un(cles.sortes());
                essai.cle = "Authorization: Bearer " + cles.une(sorte);
                if (sorte.startsWith(Trousseau.OUVRE)) {
                    var ouvre = essai.lieu.endsWith("/" + sorte.substring(Trousseau.OUVRE.length()));
                    essai.attendre("clé qui n'ouvre qu'une liste", ouvre ? 200 : 403);
                } else {
                    essai.attendre("clé " + sorte, 401);
                }
            }
            case 2 -> {
                var la = hasard.nextInt(7, bonne.length() - 1);
                var autre = bonne.charAt(la) == 'a' ? 'b' : 'a';
                essai.cle = "Authorization: Bearer " + bonne.substring(0, la) + autre + bonne.substring(la + 1);
                essai.attendre("clé : une lettre", 401);
            }
            default -> {
                essai.cle = "Authorization: "
                        + un(List.of(
                                "",
                                "Bearer",
                                "Bearer ",
                                "Basic " + bonne,
                                bonne,
                                "Bearer " + bonne + "\u0000",
                                "Bearer " + bonne + "a",
                                "Bearer a " + bonne,
                                "Bearer ' or 1=1 --",
                                "Bearer " + "a".repeat(4000),
                                "Bearer \u00e9",
                                "Digest username=\"a\"",
                                "Bearer " + bonne.toUpperCase(Locale.ROOT)));
                if (essai.cle.indexOf('\u0000') >= 0) {
                    essai.lisible = false;
                }
                essai.attendre("clé mal dite", 400, 401);
            }
        }
    }

    private <T> T un(List<T> parmi) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }
}
