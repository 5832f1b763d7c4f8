package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.CodeDePlace;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.secrets.Tentatives;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * The beginning of a name, with a code or the link of a message, wherever they are given on the web: whoever guesses is slowed
 * down by the same brakes.
 */
@Service
public class RechercheParCode {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String ESSAI = "code-de-place";

    /** What comes of a code and a name. */
    public sealed interface Resultat {

        record Trouvee(Enregistree demande) implements Resultat {}

        /** What is to be written otherwise, by field. A wrong code and a wrong name are told alike: nobody learns that either exists. */
        record Inconnue(Map<String, String> fautes) implements Resultat {}

        /** After so many tries, and nothing was looked for. */
        record TropDEssais(Map<String, String> fautes) implements Resultat {}
    }

    private final Demandes demandes;
    private final Tentatives tentatives;

    RechercheParCode(Demandes demandes, Tentatives tentatives) {
        this.demandes = demandes;
        this.tentatives = tentatives;
    }

    /** @param origine the address that it comes from */
    public Resultat chercher(SaisieDuCode saisie, String origine) {
        var fautes = saisie.fautes();
        return fautes.isEmpty()
                ? essayer(saisie.lu(), origine, "code", saisie, () -> demandes.parCode(saisie.lu(), saisie.nom()))
                : new Resultat.Inconnue(fautes);
    }

    /** @param lien what the address of a message ends on, instead of the code */
    Resultat suivre(String lien, String nom, String origine) {
        var saisie = new SaisieDuCode("", nom);
        var fautes = saisie.fautesDuNom();
        return fautes.isEmpty()
                ? essayer(lien, origine, "nom", saisie, () -> demandes.parLien(lien, nom))
                : new Resultat.Inconnue(fautes);
    }

    private Resultat essayer(
            String sujet, String origine, String champ, SaisieDuCode saisie, Supplier<Optional<Enregistree>> lecture) {
        if (tentatives.compter(ESSAI, sujet, origine).isPresent()) {
            return new Resultat.TropDEssais(Map.of(champ, MESSAGES.dire("code.attendre")));
        }
        var trouvee = lecture.get();
        if (trouvee.isEmpty()) {
            return new Resultat.Inconnue(
                    saisie.tropCourte()
                            ? Map.of("nom", MESSAGES.dire("code.nom.court"))
                            : Map.of(champ, MESSAGES.dire(champ.equals("nom") ? "lien.inconnu" : "code.inconnu")));
        }
        tentatives.effacer(ESSAI, sujet, origine);
        return new Resultat.Trouvee(trouvee.get());
    }

    /**
     * A code as somebody reads it from their paper, and the beginning of their name. How much of the name is enough is the
     * database's to say, where names are: {@code commence_par}.
     */
    public record SaisieDuCode(String code, String nom) {

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        String lu() {
            return CodeDePlace.lire(code);
        }

        /** What is missing, each on its field, in the order of the form. */
        Map<String, String> fautes() {
            var fautes = new LinkedHashMap<String, String>();
            if (lu().isEmpty()) {
                fautes.put("code", MESSAGES.dire("code.vide"));
            } else if (lu().length() != CodeDePlace.LONGUEUR) {
                fautes.put("code", MESSAGES.dire("code.longueur", "n", lu().length()));
            }
            fautes.putAll(fautesDuNom());
            return fautes;
        }

        Map<String, String> fautesDuNom() {
            return lettres() == 0 ? Map.of("nom", MESSAGES.dire("code.nom.vide")) : Map.of();
        }

        /** Enough for whoever has a name of one letter, and for nobody else. */
        boolean tropCourte() {
            return lettres() == 1;
        }

        private long lettres() {
            return nom.codePoints().filter(Character::isLetterOrDigit).count();
        }
    }
}
