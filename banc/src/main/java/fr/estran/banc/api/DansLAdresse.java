package fr.estran.banc.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

/** Bends what stands in the address: parameters, cursors, how they are encoded, the path. */
record DansLAdresse(RandomGenerator hasard, Appris appris) {

    /** Never to come back in an answer. */
    static final String MARQUE = "fuzzEstran77";

    private static final List<String> PAS_UN_NOMBRE = List.of(
            "abc",
            "1.5",
            "1e2",
            "true",
            "null",
            "0x10",
            "%23ff",
            "%2b",
            "-",
            "1,2",
            "1%202",
            "[1]",
            "NaN",
            "%D9%A3",
            "%EF%BC%91",
            "1%00",
            "%00",
            "010101010101x",
            "%27",
            MARQUE);
    private static final List<String> TROP =
            List.of("2147483648", "-2147483649", "9223372036854775808", "99999999999999999999", "1" + "0".repeat(400));
    private static final List<String> HOSTILES = List.of(
            "' or '1'='1",
            "'; drop table usager; --",
            "\") union select nom from usager --",
            "1; select pg_sleep(5)",
            "<script>" + MARQUE + "</script>",
            "\"><img src=x onerror=" + MARQUE + ">",
            "javascript:" + MARQUE,
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "${7*7}" + MARQUE,
            "${jndi:ldap://127.0.0.1/" + MARQUE + "}",
            "#{T(java.lang.Runtime)}",
            "{{7*7}}",
            "%s%s%n",
            "\u0000",
            "a\u0000b",
            "\u0001\u0007\u001b[31m",
            "\r\nX-Injecte: oui",
            "\u202eabc",
            "é̂́",
            "\ud83e\udd80".repeat(20),
            "ﷺ",
            "\ufeff",
            "\uffff",
            " ",
            "\t",
            "a".repeat(3000),
            "𝕬𝖙𝖊𝖑𝖎𝖊𝖗",
            "İıſ");
    private static final List<String> MAL_ENCODES =
            List.of("%", "%f", "%zz", "%%", "%u00e9", "a%", "%2", "%ff", "%c0%af", "%ed%a0%80", "%f8%80%80%80%80");
    private static final List<String> CHEMINS = List.of(
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/",
            "/api/v2/programme",
            "/api/v1/usagers",
            "/api/v1/usagers/U0001",
            "/api/v1/openapi.yaml",
            "/API/v1/lieux",
            "/api/v1/PROGRAMME",
            "/api/v1/lieux/",
            "/api/v1/lieux.json",
            "/api/v1/lieux/1",
            "/api/v1/lieux%20",
            "/api/v1/lieux;a=b",
            "/api/v1/../v1/secret",
            "/api/v1/%2e%2e/v1/secret",
            "/api//v1/lieux",
            "/api/v1/" + "a".repeat(2000),
            "/api/v1/é".replace("é", "%C3%A9"),
            "/api/v1/%F0%9F%A6%80",
            "/api/v1/'%20or%201=1--",
            "/api/v1/%3Cscript%3E" + MARQUE,
            "/api/v1/actuator/env",
            "/api/v1/error");
    private static final List<String> CHEMINS_ILLISIBLES = List.of(
            "/api/v1/lieux%",
            "/api/v1/%2e%2e%5cequipe",
            "/api/v1/%6cieux%2f",
            "/api/v1/..%2f..%2fequipe",
            "/api/v1/lieux?a[]=1",
            "/api/v1/lieux%00",
            "/api/v1/%zz",
            "/api/v1/lieux\u0001",
            "/api/v1/<a>",
            "api/v1/lieux",
            "*",
            "/api/v1/{a}|");

    void nombre(Essai essai) {
        var choix = essai.lecture.parametres().stream()
                .filter(un -> un.bornes() != null)
                .toList();
        if (choix.isEmpty()) {
            return;
        }
        var un = choix.get(hasard.nextInt(choix.size()));
        var bornes = requireNonNull(un.bornes());
        essai.parametres.removeIf(dit -> dit.startsWith(un.nom() + "="));
        switch (hasard.nextInt(4)) {
            case 0 -> {
                essai.parametres.add(un.nom() + "="
                        + List.of(bornes[0] - 1, bornes[1] + 1, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)
                                .get(hasard.nextInt(6)));
                essai.attendre("nombre hors des bornes", 400);
            }
            case 1 -> {
                essai.parametres.add(un.nom() + "=" + un(TROP));
                essai.attendre("nombre démesuré", 400);
            }
            case 2 -> {
                essai.parametres.add(un.nom() + "=" + un(PAS_UN_NOMBRE));
                essai.attendre("autre chose qu'un nombre", 400);
            }
            default -> {
                essai.parametres.add(un.nom() + (hasard.nextBoolean() ? "=" : ""));
                essai.attendre("nombre vide", 200, 400);
            }
        }
    }

    void texte(Essai essai) {
        var nom = nomDeTexte(essai);
        essai.parametres.removeIf(dit -> dit.startsWith(nom + "="));
        essai.parametres.add(nom + "=" + coder(un(HOSTILES)));
        essai.attendre(
                nom.equals("curseur") ? "curseur hostile" : "texte hostile",
                nom.equals("curseur") ? new Integer[] {400} : new Integer[] {200, 400});
    }

    void malEncode(Essai essai) {
        var nom = nomDeTexte(essai);
        essai.parametres.removeIf(dit -> dit.startsWith(nom + "="));
        essai.parametres.add(nom + "=" + un(MAL_ENCODES));
        essai.attendre("pour cent mal formé", 200, 400);
    }

    /** Longer than the head of a request may be. */
    void demesure(Essai essai) {
        essai.parametres.add(nomDeTexte(essai) + "=" + "a".repeat(1 << (12 + hasard.nextInt(6))));
        essai.lisible = false;
        essai.attendre("adresse démesurée", 0, 200, 400, 414, 431);
    }

    void deuxFois(Essai essai) {
        var parametres = essai.lecture.parametres();
        var un = parametres.get(hasard.nextInt(parametres.size()));
        var valeur = un.bornes() != null ? "" + un.bornes()[0] : "atelier";
        essai.parametres.add(un.nom() + "=" + valeur);
        essai.parametres.add(un.nom() + "=" + (hasard.nextBoolean() ? valeur : valeur + "1"));
        essai.attendre("paramètre doublé", 200, 400);
    }

    void inconnu(Essai essai) {
        essai.parametres.add(List.of(
                        "format=xml",
                        "callback=" + MARQUE,
                        "fields=nom,telephone",
                        "include=usagers",
                        "debug=true",
                        "_method=DELETE",
                        "limite%5B%5D=3",
                        "limite.x=1",
                        "&&&",
                        "=",
                        "a".repeat(300))
                .get(hasard.nextInt(11)));
        essai.attendre("paramètre inconnu", 200, 400);
    }

    void curseur(Essai essai) {
        essai.parametres.removeIf(dit -> dit.startsWith("curseur="));
        var bon = appris.curseur(essai.lieu, hasard).orElse("cHJvZ3JhbW1lCjE");
        switch (hasard.nextInt(6)) {
            case 0 -> {
                var la = hasard.nextInt(bon.length());
                var lettre =
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(hasard.nextInt(64));
                essai.parametres.add("curseur=" + bon.substring(0, la) + lettre + bon.substring(la + 1));
                essai.attendre("curseur : une lettre", 200, 400);
            }
            case 1 -> {
                essai.parametres.add("curseur=" + bon.substring(0, hasard.nextInt(bon.length())));
                essai.attendre("curseur coupé", 200, 400);
            }
            case 2 -> {
                essai.parametres.add(
                        "curseur=" + appris.curseurDAilleurs(essai.lieu, hasard).orElse("bGlldXgKMQ"));
                essai.attendre(
                        "curseur d'une autre liste",
                        essai.lieu.endsWith("/lieux") ? new Integer[] {200, 400} : new Integer[] {400});
            }
            case 3 -> {
                essai.parametres.add("curseur=" + bon);
                essai.attendre("curseur donné à une autre clé", 200);
            }
            case 4 -> {
                var octets = new byte[hasard.nextInt(1, 120)];
                hasard.nextBytes(octets);
                essai.parametres.add("curseur=" + Base64.getUrlEncoder().encodeToString(octets));
                essai.attendre("curseur de hasard", 400);
            }
            default -> {
                essai.parametres.add("curseur="
                        + List.of("", bon + bon, bon + "=", bon + "%0A", bon.repeat(8))
                                .get(hasard.nextInt(5)));
                essai.attendre("curseur vide ou répété", 200, 400);
            }
        }
    }

    void chemin(Essai essai) {
        essai.ailleurs(un(CHEMINS));
        essai.attendre("autre chemin", 400, 401, 404);
    }

    void cheminIllisible(Essai essai) {
        essai.ailleurs(un(CHEMINS_ILLISIBLES));
        essai.nEstPlusLisible("chemin illisible");
    }

    private String nomDeTexte(Essai essai) {
        var textes = essai.lecture.parametres().stream()
                .filter(un -> un.bornes() == null)
                .toList();
        return textes.isEmpty()
                ? "curseur"
                : textes.get(hasard.nextInt(textes.size())).nom();
    }

    private <T> T un(List<T> parmi) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, UTF_8);
    }
}
