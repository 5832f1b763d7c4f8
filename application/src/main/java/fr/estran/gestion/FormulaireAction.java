package fr.estran.gestion;

import static java.util.Objects.requireNonNull;

import fr.estran.commun.Champs;
import fr.estran.commun.Code;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import fr.estran.nomenclatures.TypeDAction;
import fr.estran.seances.ActionGeree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An action as it is typed; null where nothing was. */
public record FormulaireAction(
        @Nullable String type,
        @Nullable String titre,
        @Nullable String thematique,
        @Nullable String capacite,
        @Nullable String intervenant,
        @Nullable String partenaire,
        @Nullable String presentation,
        @Nullable String pourQui,
        @Nullable String aApporter,
        @Nullable String publiee,
        @Nullable String reservation,
        @Nullable String inscriptionsDes,
        @Nullable String placesGardees,
        @Nullable String gardeesJusquAu,
        @Nullable String promotion,
        @Nullable String delaiReponse) {

    public static final List<String> RESERVATIONS = List.of("tous", "professionnels", "equipe");

    public static final List<String> PROMOTIONS = List.of("directe", "proposition");

    static final FormulaireAction VIERGE = new FormulaireAction(
            "atelier", null, null, null, null, null, null, null, null, null, "tous", null, null, null, "directe", "16");

    private static final int TITRE = 200;
    private static final int TEXTE = 1000;
    private static final int PLACES_AU_PLUS = 1000;
    private static final int HEURES_AU_PLUS = 200;

    static FormulaireAction de(ActionGeree action) {
        return new FormulaireAction(
                action.type().code(),
                action.titre(),
                action.thematique(),
                dit(action.capacite()),
                action.intervenant(),
                action.partenaire(),
                action.presentation(),
                action.pourQui(),
                action.aApporter(),
                action.publiee() ? "oui" : null,
                action.reservation(),
                dit(action.inscriptionsDes()),
                action.placesGardees() == 0 ? null : dit(action.placesGardees()),
                dit(action.gardeesJusquAu()),
                action.promotion(),
                dit(action.delaiReponse()));
    }

    static FormulaireAction de(Champs champs) {
        return new FormulaireAction(
                champs.un("type"),
                champs.un("titre"),
                champs.un("thematique"),
                champs.un("capacite"),
                champs.un("intervenant"),
                champs.un("partenaire"),
                champs.un("presentation"),
                champs.un("pourQui"),
                champs.un("aApporter"),
                champs.un("publiee"),
                champs.un("reservation"),
                champs.un("inscriptionsDes"),
                champs.un("placesGardees"),
                champs.un("gardeesJusquAu"),
                champs.un("promotion"),
                champs.un("delaiReponse"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("type", type)
                .avec("titre", titre)
                .avec("thematique", thematique)
                .avec("presentation", presentation)
                .avec("pourQui", pourQui)
                .avec("aApporter", aApporter)
                .avec("intervenant", intervenant)
                .avec("partenaire", partenaire)
                .avec("capacite", capacite)
                .avec("reservation", reservation)
                .avec("inscriptionsDes", inscriptionsDes)
                .avec("placesGardees", placesGardees)
                .avec("gardeesJusquAu", gardeesJusquAu)
                .avec("promotion", promotion)
                .avec("delaiReponse", delaiReponse)
                .avec("publiee", publiee);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (Code.lire(TypeDAction.class, type).isEmpty()) {
            fautes.put("type", m.dire("gestion.faute.choix"));
        }
        if (LectureDeSaisie.texte(titre) == null) {
            fautes.put("titre", m.dire("gestion.faute.titre"));
        }
        longueur("titre", titre, TITRE, m, fautes);
        if (thematique != null && !thematique.matches("[a-z0-9_]{0,60}")) {
            fautes.put("thematique", m.dire("gestion.faute.choix"));
        }
        longueur("intervenant", intervenant, TITRE, m, fautes);
        longueur("partenaire", partenaire, TITRE, m, fautes);
        longueur("presentation", presentation, TEXTE, m, fautes);
        longueur("pourQui", pourQui, TEXTE, m, fautes);
        longueur("aApporter", aApporter, TEXTE, m, fautes);
        places(m, fautes);
        termes(m, fautes);
        return fautes;
    }

    private void places(Messages m, Map<String, String> fautes) {
        nombre("capacite", capacite, 1, PLACES_AU_PLUS, m, fautes);
        nombre("placesGardees", placesGardees, 0, PLACES_AU_PLUS, m, fautes);
        jour("inscriptionsDes", inscriptionsDes, m, fautes);
        jour("gardeesJusquAu", gardeesJusquAu, m, fautes);
        if (fautes.containsKey("capacite") || fautes.containsKey("placesGardees")) {
            return;
        }
        var gardees = LectureDeSaisie.entier(placesGardees, 0, PLACES_AU_PLUS).orElse(0);
        if (gardees > LectureDeSaisie.entier(capacite, 1, PLACES_AU_PLUS).orElse(0)) {
            fautes.put("placesGardees", m.dire("gestion.faute.gardees"));
        } else if (gardees > 0 && LectureDeSaisie.texte(gardeesJusquAu) == null) {
            fautes.put("gardeesJusquAu", m.dire("gestion.faute.gardees_jusqu_au"));
        }
    }

    private void termes(Messages m, Map<String, String> fautes) {
        if (reservation == null || !RESERVATIONS.contains(reservation)) {
            fautes.put("reservation", m.dire("gestion.faute.choix"));
        }
        if (promotion == null || !PROMOTIONS.contains(promotion)) {
            fautes.put("promotion", m.dire("gestion.faute.choix"));
        }
        if (LectureDeSaisie.entier(delaiReponse, 1, HEURES_AU_PLUS).isEmpty()) {
            fautes.put("delaiReponse", m.dire("gestion.faute.delai"));
        }
    }

    /** Once there is no fault left. */
    SaisieAction lire() {
        return new SaisieAction(
                Code.lire(TypeDAction.class, type).orElseThrow(),
                requireNonNull(LectureDeSaisie.texte(titre)),
                LectureDeSaisie.texte(thematique),
                LectureDeSaisie.texte(capacite) == null
                        ? null
                        : LectureDeSaisie.entier(capacite, 1, PLACES_AU_PLUS).getAsInt(),
                LectureDeSaisie.texte(intervenant),
                LectureDeSaisie.texte(partenaire),
                LectureDeSaisie.texte(presentation),
                LectureDeSaisie.texte(pourQui),
                LectureDeSaisie.texte(aApporter),
                "oui".equals(publiee),
                requireNonNull(reservation),
                LectureDeSaisie.jour(inscriptionsDes).orElse(null),
                LectureDeSaisie.entier(placesGardees, 0, PLACES_AU_PLUS).orElse(0),
                LectureDeSaisie.jour(gardeesJusquAu).orElse(null),
                requireNonNull(promotion),
                LectureDeSaisie.entier(delaiReponse, 1, HEURES_AU_PLUS).getAsInt());
    }

    private static void longueur(
            String champ, @Nullable String saisi, int maxi, Messages m, Map<String, String> fautes) {
        var dit = LectureDeSaisie.texte(saisi);
        if (dit != null && dit.length() > maxi) {
            fautes.put(champ, m.dire("gestion.faute.longueur", Map.of("n", maxi)));
        }
    }

    private static void nombre(
            String champ, @Nullable String saisi, int mini, int maxi, Messages m, Map<String, String> fautes) {
        if (LectureDeSaisie.texte(saisi) != null
                && LectureDeSaisie.entier(saisi, mini, maxi).isEmpty()) {
            fautes.put(champ, m.dire("gestion.faute.places", Map.of("mini", mini, "maxi", maxi)));
        }
    }

    private static void jour(String champ, @Nullable String saisi, Messages m, Map<String, String> fautes) {
        if (LectureDeSaisie.texte(saisi) != null && LectureDeSaisie.jour(saisi).isEmpty()) {
            fautes.put(champ, m.dire("gestion.faute.jour"));
        }
    }

    private static @Nullable String dit(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
