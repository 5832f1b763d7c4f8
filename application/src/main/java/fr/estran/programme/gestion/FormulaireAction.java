package fr.estran.programme.gestion;

import static java.util.Objects.requireNonNull;

import fr.estran.programme.SallesDeVisio;
import fr.estran.programme.planification.ActionGeree;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An action as it is typed; null where nothing was. */
public record FormulaireAction(Champs champs) {

    public static final List<String> PROMOTIONS = List.of("directe", "proposition");

    private static final int TITRE = 200;
    private static final int TEXTE = 1000;
    private static final int PLACES_AU_PLUS = 1000;
    private static final int HEURES_AU_PLUS = 200;

    /** @param type null in a town that gives no help of any kind */
    static FormulaireAction vierge(@Nullable TypeDAction type) {
        return new FormulaireAction(Champs.AUCUN
                .avec("type", type == null ? null : type.code())
                .avec("reservation", Reservation.TOUS.code())
                .avec("promotion", "directe")
                .avec("delaiReponse", 16));
    }

    /** In the order of the page. */
    static FormulaireAction de(ActionGeree action) {
        return new FormulaireAction(Champs.AUCUN
                .avec("type", action.type().code())
                .avec("titre", action.titre())
                .avec("thematique", action.thematique())
                .avec("presentation", action.presentation())
                .avec("pourQui", action.pourQui())
                .avec("aApporter", action.aApporter())
                .avec("intervenant", action.intervenant())
                .avec("partenaire", action.partenaire())
                .avec("capacite", action.capacite())
                .avec("reservation", action.reservation().code())
                .avec("inscriptionsDes", action.inscriptionsDes())
                .avec("placesGardees", action.placesGardees() == 0 ? null : action.placesGardees())
                .avec("gardeesJusquAu", action.gardeesJusquAu())
                .avec("promotion", action.promotion())
                .avec("delaiReponse", action.delaiReponse())
                .avec("publiee", action.publiee() ? "oui" : null)
                .avec("ou", action.ou() == null ? null : action.ou().code())
                .avec("visioAdresse", action.visioAdresse()));
    }

    public @Nullable String un(String champ) {
        return champs.un(champ);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (Code.lire(TypeDAction.class, un("type")).isEmpty()) {
            fautes.put("type", m.dire("gestion.faute.choix"));
        }
        if (un("titre") == null) {
            fautes.put("titre", m.dire("gestion.faute.titre"));
        }
        longueur("titre", TITRE, m, fautes);
        if (!champs.dit("thematique").matches("[a-z0-9_]{0,60}")) {
            fautes.put("thematique", m.dire("gestion.faute.choix"));
        }
        longueur("intervenant", TITRE, m, fautes);
        longueur("partenaire", TITRE, m, fautes);
        longueur("presentation", TEXTE, m, fautes);
        longueur("pourQui", TEXTE, m, fautes);
        longueur("aApporter", TEXTE, m, fautes);
        endroit(m, fautes);
        places(m, fautes);
        termes(m, fautes);
        return fautes;
    }

    private void endroit(Messages m, Map<String, String> fautes) {
        var ou = Code.lire(Ou.class, un("ou")).orElse(null);
        var type = Code.lire(TypeDAction.class, un("type")).orElse(null);
        if (un("ou") != null && (ou == null || ou.deLaForme())) {
            fautes.put("ou", m.dire("gestion.faute.choix"));
        } else if (ou == Ou.DOMICILE && type != null && !type.surRendezVous()) {
            fautes.put("ou", m.dire("gestion.faute.domicile"));
        }
        if (un("visioAdresse") != null && !SallesDeVisio.adresse(champs.dit("visioAdresse"))) {
            fautes.put("visioAdresse", m.dire("gestion.faute.visio_adresse"));
        }
    }

    private void places(Messages m, Map<String, String> fautes) {
        nombre("capacite", 1, m, fautes);
        nombre("placesGardees", 0, m, fautes);
        jour("inscriptionsDes", m, fautes);
        jour("gardeesJusquAu", m, fautes);
        if (fautes.containsKey("capacite") || fautes.containsKey("placesGardees")) {
            return;
        }
        var gardees =
                LectureDeSaisie.entier(un("placesGardees"), 0, PLACES_AU_PLUS).orElse(0);
        if (gardees > LectureDeSaisie.entier(un("capacite"), 1, PLACES_AU_PLUS).orElse(0)) {
            fautes.put("placesGardees", m.dire("gestion.faute.gardees"));
        } else if (gardees > 0 && un("gardeesJusquAu") == null) {
            fautes.put("gardeesJusquAu", m.dire("gestion.faute.gardees_jusqu_au"));
        }
    }

    private void termes(Messages m, Map<String, String> fautes) {
        if (Code.lire(Reservation.class, un("reservation")).isEmpty()) {
            fautes.put("reservation", m.dire("gestion.faute.choix"));
        }
        if (!PROMOTIONS.contains(champs.dit("promotion"))) {
            fautes.put("promotion", m.dire("gestion.faute.choix"));
        }
        if (LectureDeSaisie.entier(un("delaiReponse"), 1, HEURES_AU_PLUS).isEmpty()) {
            fautes.put("delaiReponse", m.dire("gestion.faute.delai"));
        }
    }

    /** Once there is no fault left. */
    SaisieAction lire() {
        return new SaisieAction(
                Code.lire(TypeDAction.class, un("type")).orElseThrow(),
                requireNonNull(un("titre")),
                un("thematique"),
                un("capacite") == null
                        ? null
                        : LectureDeSaisie.entier(un("capacite"), 1, PLACES_AU_PLUS)
                                .getAsInt(),
                un("intervenant"),
                un("partenaire"),
                un("presentation"),
                un("pourQui"),
                un("aApporter"),
                "oui".equals(un("publiee")),
                Code.lire(Reservation.class, un("reservation")).orElseThrow(),
                LectureDeSaisie.jour(un("inscriptionsDes")).orElse(null),
                LectureDeSaisie.entier(un("placesGardees"), 0, PLACES_AU_PLUS).orElse(0),
                LectureDeSaisie.jour(un("gardeesJusquAu")).orElse(null),
                requireNonNull(un("promotion")),
                LectureDeSaisie.entier(un("delaiReponse"), 1, HEURES_AU_PLUS).getAsInt(),
                Code.lire(Ou.class, un("ou")).filter(ou -> !ou.deLaForme()).orElse(null),
                un("visioAdresse"));
    }

    private void longueur(String champ, int maxi, Messages m, Map<String, String> fautes) {
        var dit = un(champ);
        if (dit != null && dit.length() > maxi) {
            fautes.put(champ, m.dire("gestion.faute.longueur", "n", maxi));
        }
    }

    private void nombre(String champ, int mini, Messages m, Map<String, String> fautes) {
        var dit = un(champ);
        if (dit != null && LectureDeSaisie.entier(dit, mini, PLACES_AU_PLUS).isEmpty()) {
            fautes.put(champ, m.dire("gestion.faute.places", "mini", mini, "maxi", PLACES_AU_PLUS));
        }
    }

    private void jour(String champ, Messages m, Map<String, String> fautes) {
        var dit = un(champ);
        if (dit != null && LectureDeSaisie.jour(dit).isEmpty()) {
            fautes.put(champ, m.dire("gestion.faute.jour"));
        }
    }
}
