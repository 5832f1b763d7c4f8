package fr.estran.presences.coop;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Code;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import tools.jackson.databind.json.JsonMapper;

/**
 * The address that opens the State's form ready filled: its form keeps its state there, and so does this one (ADR 0151). It holds no name,
 * no way to reach anybody, no text written of somebody, and no id of ours. It stands in a page and nowhere else: nothing of ours is asked
 * for it, and nothing writes it down.
 */
final class LienCoop {

    static final String HOTE = "https://coop-numerique.anct.gouv.fr";

    private static final String FORMULAIRES = "/coop/mes-activites/cra/";
    private static final List<Integer> DUREES = List.of(15, 30, 45, 60, 90, 120);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TAMPON = 1024;

    private LienCoop() {}

    static String vers(String hote, ActeCoop acte) {
        return hote + FORMULAIRES + (acte.collectif() ? "collectif" : "individuel") + "?v=" + encoder(etat(acte));
    }

    /** As their form writes it: dates are texts, and so there is nothing to tell of types. */
    private static String encoder(Map<String, Object> etat) {
        var deflation = new Deflater();
        try (deflation) {
            deflation.setInput(JSON.writeValueAsString(Map.of("json", etat)).getBytes(UTF_8));
            deflation.finish();
            var sortie = new ByteArrayOutputStream();
            var tampon = new byte[TAMPON];
            while (!deflation.finished()) {
                sortie.write(tampon, 0, deflation.deflate(tampon));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sortie.toByteArray());
        }
    }

    private static Map<String, Object> etat(ActeCoop acte) {
        var etat = new LinkedHashMap<String, Object>();
        etat.put("date", acte.jour().toString());
        if (acte.dureeDite()) {
            etat.put("duree", duree(acte.minutes()));
        }
        etat.put("typeLieu", mot(acte.canal().code()));
        var lieu = acte.lieu();
        if (acte.canal().code().equals("lieu_activite") && lieu != null && lieu.la() != null) {
            etat.put("structure", Map.of("id", lieu.la().toString(), "nom", lieu.nom()));
        }
        if (!acte.themes().isEmpty()) {
            etat.put(
                    "thematiques",
                    acte.themesLaBas().stream()
                            .map(Code::code)
                            .map(LienCoop::mot)
                            .toList());
        }
        if (!acte.cadre().materiel().isEmpty()) {
            etat.put(
                    "materiel",
                    acte.cadre().materiel().stream().map(LienCoop::mot).toList());
        }
        if (acte.collectif()) {
            atelier(etat, acte);
        } else {
            personne(etat, acte);
        }
        return etat;
    }

    private static Map<String, Object> duree(int minutes) {
        return DUREES.contains(minutes)
                ? Map.of("duree", String.valueOf(minutes))
                : Map.of(
                        "duree",
                        "personnaliser",
                        "dureePersonnaliseeHeures",
                        minutes / 60,
                        "dureePersonnaliseeMinutes",
                        minutes % 60);
    }

    private static void personne(Map<String, Object> etat, ActeCoop acte) {
        var venus = acte.venus();
        etat.put(
                "beneficiaire",
                Map.of(
                        "genre", mot(VenusCoop.seul(venus.genres())),
                        "trancheAge", mot(VenusCoop.seul(venus.tranches())),
                        "statutSocial", mot(VenusCoop.seul(venus.statuts())),
                        "dejaAccompagne", venus.deja() > 0));
        var autonomie = acte.cadre().autonomie();
        if (autonomie != null) {
            etat.put("autonomie", mot(autonomie));
        }
    }

    private static void atelier(Map<String, Object> etat, ActeCoop acte) {
        etat.put("titreAtelier", acte.titre());
        var niveau = acte.cadre().niveau();
        if (niveau != null) {
            etat.put("niveau", mot(niveau));
        }
        etat.put("participants", List.of());
        var compteurs = new LinkedHashMap<String, Object>();
        var venus = acte.venus();
        compteurs.put("total", venus.total());
        compteurs.put("dejaAccompagne", venus.deja());
        compter(compteurs, "genre", List.of("feminin", "masculin", VenusCoop.INCONNU), venus.genres());
        compter(compteurs, "trancheAge", TRANCHES, venus.tranches());
        compter(compteurs, "statutSocial", STATUTS, venus.statuts());
        etat.put("participantsAnonymes", compteurs);
    }

    static final List<String> TRANCHES = List.of(
            "moins_de_douze",
            "douze_dix_huit",
            "dix_huit_vingt_quatre",
            "vingt_cinq_trente_neuf",
            "quarante_cinquante_neuf",
            "soixante_soixante_neuf",
            "soixante_dix_plus",
            VenusCoop.INCONNU);

    static final List<String> STATUTS = List.of("scolarise", "sans_emploi", "en_emploi", "retraite", VenusCoop.INCONNU);

    private static void compter(
            Map<String, Object> compteurs, String famille, List<String> codes, Map<String, Integer> comptes) {
        codes.forEach(code -> compteurs.put(famille + mot(code), comptes.getOrDefault(code, 0)));
    }

    /** Their lists are written in one word there, a capital for each of ours. */
    private static String mot(String code) {
        return Arrays.stream(code.split("_"))
                .map(un -> Character.toUpperCase(un.charAt(0)) + un.substring(1))
                .collect(Collectors.joining());
    }
}
