package fr.estran.programme.affiche;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.SeancePublique;
import java.util.List;

/**
 * The page of an action: one registers for the action, of which a session is a day.
 *
 * @param aVenir its days that are not over, cancelled ones too
 * @param passees how many are over
 * @param autres the same theme at another date or place, those with places first
 */
public record FicheDAction(
        ActionPublique action,
        CommentVenir venir,
        List<SeancePublique> aVenir,
        int passees,
        List<SeanceAuProgramme> autres) {

    private static final int D_ABORD = 10;

    public List<SeancePublique> prochaines() {
        return aVenir.subList(0, Math.min(aVenir.size(), D_ABORD));
    }

    public List<SeancePublique> ensuite() {
        return aVenir.subList(prochaines().size(), aVenir.size());
    }

    public boolean complet() {
        return venir instanceof CommentVenir.Complet;
    }

    /** Of the others, those where whoever finds no place here has one. */
    public List<SeanceAuProgramme> autresPour(boolean professionnel) {
        return autres.stream()
                .filter(autre -> autre.venir().placePour(professionnel))
                .toList();
    }

    public boolean annulee() {
        return !aVenir.isEmpty() && aVenir.stream().allMatch(SeancePublique::annulee);
    }

    public boolean terminee() {
        return aVenir.isEmpty();
    }

    /** Those who register come on each of the days. */
    public boolean plusieursJours() {
        return action.capacite() != null && aVenir.size() + passees > 1;
    }
}
