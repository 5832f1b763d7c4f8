package fr.estran.presences;

import fr.estran.personnes.registre.Personne;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came and is not in the register, as they are typed.
 *
 * @param cle made with the form: sent twice, it makes one person
 * @param autrePersonne the name for which somebody has said that it is nobody of those who look alike
 */
public record NouvelleVenue(
        UsagerId cle,
        String prenom,
        String nom,
        String telephone,
        String autrePersonne,
        @Nullable String faute) {

    private static final String NUMERO = "[+0-9 .-]+";

    /** What was looked for is a beginning: a name, or a number. */
    static NouvelleVenue vide(String cherche) {
        var chiffres = cherche.matches(NUMERO);
        return new NouvelleVenue(UsagerId.nouveau(), "", chiffres ? "" : cherche, chiffres ? cherche : "", "", null);
    }

    static NouvelleVenue lire(UsagerId cle, String prenom, String nom, String telephone, String autrePersonne) {
        return new NouvelleVenue(
                cle,
                NomPropre.propre(prenom),
                NomPropre.propre(nom),
                NomPropre.propre(telephone),
                NomPropre.propre(autrePersonne),
                null);
    }

    public boolean commencee() {
        return !prenom.isEmpty() || faute != null;
    }

    public String nomEntier() {
        return prenom + " " + nom;
    }

    boolean confirmee() {
        return autrePersonne.equals(nomEntier());
    }

    boolean joignable() {
        return telephone.isEmpty() || Telephone.lire(telephone).isPresent();
    }

    NouvelleVenue avecFaute(String phrase) {
        return new NouvelleVenue(cle, prenom, nom, telephone, autrePersonne, phrase);
    }

    Personne personne() {
        return new Personne(
                prenom,
                nom,
                null,
                Telephone.lire(telephone).map(Telephone::affiche).orElse(null),
                null,
                null,
                null);
    }
}
