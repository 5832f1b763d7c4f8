package fr.estran.socle.pages;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.ui.Model;

/** What whoever asked for a merge is answered where it was not done: what they read is no longer so, or cannot be. */
public final class ReponseDeFusion {

    private ReponseDeFusion() {}

    /** @return why it was not done; nothing where it was */
    public static Optional<String> refus(BooleanSupplier fusion) {
        try {
            return fusion.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of(Messages.de("socle/gabarit").dire("fusion.relire"));
        } catch (DataIntegrityViolationException refus) {
            return Optional.of(Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    /**
     * What the database refuses (a room with two appointments at once) is said, and nothing is done.
     *
     * @param fusion says no where what would follow is no longer what was read
     * @return whether it was done; where not, the page is shown again with the reason
     */
    public static boolean faite(BooleanSupplier fusion, HttpServletResponse reponse, Model modele) {
        var refus = refus(fusion);
        refus.ifPresent(phrase -> {
            modele.addAttribute("faute", phrase);
            reponse.setStatus(409);
        });
        return refus.isEmpty();
    }
}
