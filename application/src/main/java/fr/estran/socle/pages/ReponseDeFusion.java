package fr.estran.socle.pages;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.ui.Model;

/** What whoever asked for a merge is answered where it was not done: what they read is no longer so, or cannot be. */
public final class ReponseDeFusion {

    private ReponseDeFusion() {}

    /**
     * What the database refuses (a room with two appointments at once) is said, and nothing is done.
     *
     * @param fusion says no where what would follow is no longer what was read
     * @return whether it was done; where not, the page is shown again with the reason
     */
    public static boolean faite(BooleanSupplier fusion, HttpServletResponse reponse, Model modele) {
        try {
            if (fusion.getAsBoolean()) {
                return true;
            }
            modele.addAttribute("faute", Messages.de("socle/gabarit").dire("fusion.relire"));
        } catch (DataIntegrityViolationException refus) {
            modele.addAttribute("faute", Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
        reponse.setStatus(409);
        return false;
    }
}
