package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import org.springframework.context.ApplicationContext;

/** What an administrator says to somebody who lost their password. */
public final class CodesDonnes {

    private CodesDonnes() {}

    public static String donner(ApplicationContext contexte, CompteId compte) {
        return contexte.getBean(GestionDesComptes.class).donnerUnCode(compte);
    }
}
