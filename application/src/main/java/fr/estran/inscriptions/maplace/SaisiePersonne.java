package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.NomTape;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about one of the people who ask for a place.
 */
public record SaisiePersonne(
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable String naissance,
        @Nullable String appareil,
        @Nullable List<String> besoins,
        @Nullable ReponsesSaisies reponses) {

    public static final SaisiePersonne VIDE = new SaisiePersonne(null, null, null, null, null, null);

    private static final int LETTRES_AU_PLUS = 100;

    /** What no one sees, and some of which turns round the text that follows; two of them some scripts need. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

    private static final int AGE_AU_PLUS = 120;

    /** Nothing where it is not answered yet. */
    public @Nullable String reponse(QuestionDInscription question) {
        return reponsesSaisies().a(question);
    }

    ReponsesSaisies reponsesSaisies() {
        return reponses == null ? ReponsesSaisies.AUCUNE : reponses;
    }

    public boolean dit(BesoinDAccueil besoin) {
        return besoins != null && besoins.contains(besoin.code());
    }

    /** @param avant what the names of its fields begin with, as in {@code personnes[0].} */
    void juger(String avant, int annee, Voix voix, Map<String, String> fautes) {
        jugerNom(avant + "prenom", prenom, "faute.prenom", voix, fautes);
        jugerNom(avant + "nom", nom, "faute.nom", voix, fautes);
        if (!vide(naissance) && anneeNaissance(annee) == null) {
            fautes.put(avant + "naissance", voix.dire("faute.naissance", Map.of("annee", String.valueOf(annee))));
        }
    }

    Participant participant(int annee) {
        return new Participant(
                null,
                propre(prenom),
                propre(nom),
                anneeNaissance(annee),
                appareil != null && Appareils.TOUS.contains(appareil) ? appareil : null,
                BesoinDAccueil.lus(besoins == null ? List.of() : besoins),
                reponsesSaisies().dites());
    }

    /** Of the same name, and no year of birth tells them apart: a couple may have one name, and one telephone. */
    boolean seConfondAvec(SaisiePersonne autre, int annee) {
        var une = anneeNaissance(annee);
        var autreAnnee = autre.anneeNaissance(annee);
        return !propre(nom).isEmpty()
                && propre(nom).equalsIgnoreCase(propre(autre.nom))
                && propre(prenom).equalsIgnoreCase(propre(autre.prenom))
                && (une == null || autreAnnee == null || une.equals(autreAnnee));
    }

    private @Nullable Integer anneeNaissance(int annee) {
        if (!propre(naissance).matches("\\d{4}")) {
            return null;
        }
        var lue = Integer.parseInt(propre(naissance));
        return lue > annee - AGE_AU_PLUS && lue <= annee ? Integer.valueOf(lue) : null;
    }

    private static void jugerNom(
            String champ, @Nullable String saisi, String manque, Voix voix, Map<String, String> fautes) {
        if (propre(saisi).isEmpty()) {
            fautes.put(champ, voix.dire(manque));
        } else if (propre(saisi).length() > LETTRES_AU_PLUS) {
            fautes.put(champ, voix.dire("faute.nom_long", Map.of("lettres", LETTRES_AU_PLUS)));
        } else if (!NomTape.possible(propre(saisi))) {
            fautes.put(champ, voix.dire("faute.nom_illisible"));
        }
    }

    static String propre(@Nullable String saisi) {
        return saisi == null
                ? ""
                : INVISIBLES
                        .matcher(saisi)
                        .replaceAll("")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip();
    }

    static boolean vide(@Nullable String saisi) {
        return propre(saisi).isEmpty();
    }

    /** The devices that people bring; the theme says from which one chooses, if it asks. */
    public static final class Appareils {

        /** One that is not brought is lent. */
        private static final String AUCUN = "aucun";

        public static final List<String> TOUS = Stream.concat(
                        Stream.of(AppareilApporte.values()).map(AppareilApporte::code), Stream.of(AUCUN))
                .toList();

        private Appareils() {}

        /** Those to choose from; none where the theme does not ask. */
        public static List<String> demandes(ActionOuverte action) {
            return action.appareils().isEmpty()
                    ? List.of()
                    : Stream.concat(Stream.of(action.appareils().split(" ")), Stream.of(AUCUN))
                            .toList();
        }
    }
}
