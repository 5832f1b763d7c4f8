package fr.estran.ville.territoire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlageHoraire;
import fr.estran.socle.commun.PlagesSaisies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
                .avec("accessibilite", lieu.accessibilite())
                .avec("mobile", lieu.mobile() ? "oui" : null);
        for (var heure : PlagesSaisies.de(ouvertures).champs().valeurs().entrySet()) {
            champs = champs.avec(heure.getKey(), heure.getValue());
        }
        return new SaisieDeLieu(champs);
    }

    /** A stop to be, as wide and as easy to enter as what stops there. */
    static SaisieDeLieu halteDe(Lieu mobile) {
        return new SaisieDeLieu(Champs.AUCUN
                .avec("capacite", mobile.capacite())
                .avec("accesPmr", mobile.accesPmr() == null ? null : mobile.accesPmr() ? "oui" : "non")
                .avec("accessibilite", mobile.accessibilite()));
    }

    /** One says where it stops; what people read is that, after what stops there and before its commune. */
    SaisieDeLieu nommee(Lieu mobile) {
        var ou = dit("nom");
        if (ou == null || ou.startsWith(mobile.nom() + ", ")) {
            return this;
        }
        var commune = dits.dit("commune");
        var suite = commune.isEmpty() || ou.toLowerCase(Locale.FRENCH).contains(commune.toLowerCase(Locale.FRENCH))
                ? ""
                : ", " + commune;
        return new SaisieDeLieu(dits.avec("nom", mobile.nom() + ", " + ou + suite));
    }

    /**
     * By field, in the order of the page.
     *
     * @param quartiers the codes of those that may be chosen
     * @param halte whether it is a stop: one is told where it is
     */
    Map<String, String> fautes(Messages m, Collection<String> quartiers, boolean halte) {
        var fautes = new LinkedHashMap<String, String>();
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ).length() > longueur) {
                fautes.put(champ, m.dire("tenue.faute.longueur", Map.of("n", longueur)));
            }
        });
        if (dit("nom") == null) {
            fautes.put("nom", m.dire(halte ? "tenue.faute.halte" : "tenue.faute.nom"));
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
        if (halte && dit("commune") == null) {
            fautes.put("commune", m.dire("tenue.faute.halte_sans_commune"));
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

    /** Once there is no fault left. @param halteDe of a stop, what stops there: it does not move by itself */
    Lieu lieu(LieuId id, @Nullable LieuId halteDe) {
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
                null,
                halteDe == null && mobile(),
                halteDe);
    }

    boolean mobile() {
        return dit("mobile") != null;
    }

    private @Nullable Integer capacite() {
        var lue = LectureDeSaisie.entier(dits.un("capacite"), 0, PLACES_AU_PLUS);
        return lue.isPresent() ? lue.getAsInt() : null;
    }

    private @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ));
    }
}
