package fr.estran.presences;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the State's report asks of a session, said once and not of each person.
 *
 * @param niveau null where people are helped one by one
 * @param autonomie null where they are helped together
 */
public record CadreDeSeance(
        String canal, @Nullable String niveau, @Nullable String autonomie, List<String> materiel) {

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    public static final List<String> CANAUX = Code.codes(Canal.class);
    public static final List<String> NIVEAUX = List.of("debutant", "intermediaire", "avance");
    public static final List<String> AUTONOMIES = Code.codes(Autonomie.class);
    public static final List<String> MATERIELS = Code.codes(Materiel.class);

    /** Where one was helped. */
    public enum Canal implements Code {
        LIEU_ACTIVITE,
        A_DISTANCE,
        DOMICILE,
        AUTRE
    }

    /** How far one could do it alone. */
    public enum Autonomie implements Code {
        ENTIEREMENT_ACCOMPAGNE,
        PARTIELLEMENT_AUTONOME,
        AUTONOME
    }

    /** On what one worked. */
    public enum Materiel implements Code {
        ORDINATEUR,
        TELEPHONE,
        TABLETTE,
        AUTRE,
        AUCUN
    }

    public CadreDeSeance {
        materiel = List.copyOf(materiel);
    }

    /** Nobody has to say it where it is as usual. */
    public static CadreDeSeance habituel(TypeDAction type) {
        return switch (type) {
            case PERMANENCE_TELEPHONIQUE ->
                new CadreDeSeance("a_distance", null, "partiellement_autonome", List.of("telephone"));
            case PERMANENCE, RENDEZ_VOUS ->
                new CadreDeSeance("lieu_activite", null, "partiellement_autonome", List.of("telephone"));
            case ATELIER, STAGE -> new CadreDeSeance("lieu_activite", "debutant", null, List.of("ordinateur"));
            case RDV_JEUDI, PARTENARIAT, EVENEMENT -> new CadreDeSeance("lieu_activite", null, null, List.of("aucun"));
        };
    }

    /**
     * What was said of a session, as it is read.
     *
     * @param canal null where nobody said anything
     * @param materiel separated by commas
     */
    public record Dit(
            @Nullable String canal,
            @Nullable String niveau,
            @Nullable String autonomie,
            @Nullable String materiel) {

        static final Dit RIEN = new Dit(null, null, null, null);

        /** For what was not said, as it usually is of such a session in such a place. */
        public CadreDeSeance sinon(TypeDAction type, Ou endroit) {
            var usuel = habituel(type);
            return new CadreDeSeance(
                    canal == null ? canal(endroit).code() : canal,
                    niveau == null ? usuel.niveau : niveau,
                    autonomie == null ? usuel.autonomie : autonomie,
                    materiel == null || materiel.isEmpty() ? usuel.materiel : List.of(materiel.split(",")));
        }

        private static Canal canal(Ou endroit) {
            return switch (endroit) {
                case LIEU -> Canal.LIEU_ACTIVITE;
                case TELEPHONE, VISIO -> Canal.A_DISTANCE;
                case DOMICILE -> Canal.DOMICILE;
            };
        }
    }

    public boolean connu() {
        return CANAUX.contains(canal)
                && (niveau == null || NIVEAUX.contains(niveau))
                && (autonomie == null || AUTONOMIES.contains(autonomie))
                && MATERIELS.containsAll(materiel);
    }

    /** Sur place · téléphone, tablette · débutant. */
    public String phrase() {
        var suite = niveau != null ? "niveau." + niveau : autonomie != null ? "autonomie." + autonomie : null;
        return MESSAGES.dire(
                "cadre.phrase",
                "canal",
                MESSAGES.dire("canal." + canal),
                "materiel",
                materiel.stream()
                        .map(chose -> MESSAGES.dire("materiel." + chose))
                        .collect(joining(", ")),
                "reste",
                suite == null ? "" : " · " + MESSAGES.dire(suite));
    }
}
