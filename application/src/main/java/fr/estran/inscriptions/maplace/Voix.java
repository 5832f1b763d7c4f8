package fr.estran.inscriptions.maplace;

import fr.estran.socle.commun.Messages;
import java.util.Map;

/** To whom a page speaks: to the person whose place it is, or to the professional who asks for somebody. */
public enum Voix {
    A_LA_PERSONNE(""),
    AU_PROFESSIONNEL(".pro");

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final String suffixe;

    Voix(String suffixe) {
        this.suffixe = suffixe;
    }

    public String dire(String cle) {
        return MESSAGES.dire(cle(cle));
    }

    public String dire(String cle, String nom, Object valeur, Object... autres) {
        return MESSAGES.dire(cle(cle), nom, valeur, autres);
    }

    public String dire(String cle, Map<String, ?> valeurs) {
        return MESSAGES.dire(cle(cle), valeurs);
    }

    public boolean professionnelle() {
        return this == AU_PROFESSIONNEL;
    }

    /** What speaks to nobody is said to both in the same words. */
    private String cle(String cle) {
        return MESSAGES.connait(cle + suffixe) ? cle + suffixe : cle;
    }
}
