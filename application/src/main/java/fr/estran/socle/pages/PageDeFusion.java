package fr.estran.socle.pages;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.ApercuDeFusion;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Where one says which other record is the same as this one, reads what would follow, and makes them one.
 *
 * @param ici the page of the one that stays
 * @param seul said where there is no other
 * @param chiffres what becomes of what was counted
 * @param completee whether its sheet takes over what it does not say
 * @param avec the other one, once it is chosen
 * @param faute why it was not done
 */
public record PageDeFusion(
        String titre,
        List<Lien> fil,
        String ici,
        String question,
        String seul,
        String chiffres,
        boolean completee,
        List<Option> autres,
        @Nullable String avec,
        @Nullable String faute,
        @Nullable ApercuDeFusion apercu) {

    private static final Messages MESSAGES = Messages.de("socle/gabarit");
    private static final int DEVANCEE = 409;

    public Page montrer() {
        return Page.de("socle/pages/fusion", MESSAGES, this);
    }

    /**
     * What the database refuses (a room with two appointments at once) is said, and nothing is done.
     *
     * @param reunir says no where what would follow is no longer what was read
     * @param montrer the page again, with the reason
     */
    public static <I> Reponse repondre(
            @Nullable I avec, Predicate<I> reunir, Function<String, Page> montrer, Supplier<? extends Reponse> faite) {
        if (avec == null) {
            throw new Introuvable();
        }
        try {
            return reunir.test(avec)
                    ? faite.get()
                    : montrer.apply(MESSAGES.dire("fusion.relire")).avec(DEVANCEE);
        } catch (DataIntegrityViolationException refus) {
            return montrer.apply(Contraintes.phrase(refus).orElseThrow(() -> refus))
                    .avec(DEVANCEE);
        }
    }
}
