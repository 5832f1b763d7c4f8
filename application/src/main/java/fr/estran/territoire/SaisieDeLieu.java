package fr.estran.territoire;

import fr.estran.commun.Champs;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.LieuId;
import fr.estran.commun.Messages;
import fr.estran.commun.PlageHoraire;
import fr.estran.commun.PlagesSaisies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a venue is, where it stands and when it is open, as it is typed. */
record SaisieDeLieu(Champs dits) {

    static final SaisieDeLieu VIERGE = new SaisieDeLieu(Champs.AUCUN);
    static final List<String> ACCES_PMR = List.of("oui", "non", "");

    private static final int PLACES_AU_PLUS = 100_000;
    private static final Map<String, Integer> LONGUEURS = Map.of(
            "nom", 120,
            "adresse", 200,
            "codePostal", 10,
            "commune", 100,
            "coordonnees", 500,
            "accessibilite", 300);

    static SaisieDeLieu de(Lieu lieu, List<PlageHoraire> ouvertures) {
        var point = lieu.point();
        var champs = Champs.AUCUN
                .avec("nom", lieu.nom())
                .avec("adresse", lieu.adresse())
                .avec("codePostal", lieu.codePostal())
                .avec("commune", lieu.commune())
                .avec("quartier", lieu.quartier())
                .avec("coordonnees", point == null ? null : point.dit())
                .avec("capacite", lieu.capacite())
                .avec("accesPmr", lieu.accesPmr() == null ? null : lieu.accesPmr() ? "oui" : "non")
                .avec("accessibilite", lieu.accessibilite());
        for (var heure : PlagesSaisies.de(ouvertures).champs().valeurs().entrySet()) {
            champs = champs.avec(heure.getKey(), heure.getValue());
        }
        return new SaisieDeLieu(champs);
    }

    /** By field, in the order of the page. @param quartiers the codes of those that may be chosen */
    Map<String, String> fautes(Messages m, Collection<String> quartiers) {
        var fautes = new LinkedHashMap<String, String>();
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ).length() > longueur) {
                fautes.put(champ, m.dire("tenue.faute.longueur", Map.of("n", longueur)));
            }
        });
        if (dit("nom") == null) {
            fautes.put("nom", m.dire("tenue.faute.nom"));
        }
        if (dit("quartier") != null && !quartiers.contains(dits.dit("quartier"))) {
            fautes.put("quartier", m.dire("tenue.faute.quartier"));
        }
        if (dit("coordonnees") != null && point().isEmpty()) {
            fautes.putIfAbsent("coordonnees", m.dire("tenue.faute.coordonnees"));
        }
        if (dit("capacite") != null && capacite() == null) {
            fautes.put("capacite", m.dire("tenue.faute.capacite"));
        }
        if (!ACCES_PMR.contains(dits.dit("accesPmr"))) {
            fautes.put("accesPmr", m.dire("tenue.faute.acces_pmr"));
        }
        fautes.putAll(heures().fautes());
        return fautes;
    }

    PlagesSaisies heures() {
        return PlagesSaisies.de(dits);
    }

    Optional<Point> point() {
        return Optional.ofNullable(dit("coordonnees")).flatMap(Point::lire);
    }

    /** Once there is no fault left. */
    Lieu lieu(LieuId id) {
        var point = point();
        return new Lieu(
                id,
                LectureDeSaisie.texteOuRien(dits.un("nom")).replaceAll("\\s+", " "),
                dit("adresse"),
                dit("codePostal"),
                dit("commune"),
                dit("quartier"),
                point.map(Point::latitude).orElse(null),
                point.map(Point::longitude).orElse(null),
                capacite(),
                dit("accesPmr") == null ? null : dits.dit("accesPmr").equals("oui"),
                dit("accessibilite"),
                null);
    }

    private @Nullable Integer capacite() {
        var lue = LectureDeSaisie.entier(dits.un("capacite"), 0, PLACES_AU_PLUS);
        return lue.isPresent() ? lue.getAsInt() : null;
    }

    private @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ));
    }
}
