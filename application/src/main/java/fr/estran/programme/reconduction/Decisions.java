package fr.estran.programme.reconduction;

import fr.estran.programme.reconduction.Issue.Jeton;
import fr.estran.socle.commun.Champs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has said on the page; nothing of it is kept elsewhere. A form that comes back says which ready lines it showed,
 * so that nothing is written that nobody has seen.
 */
final class Decisions {

    static final String LAISSER = "non";
    private static final int EMPREINTE = 8;

    private final Champs champs;
    private final Set<String> laissees;
    private final Set<String> vues = new HashSet<>();

    Decisions(Champs champs) {
        this.champs = champs;
        this.laissees = new HashSet<>(champs.tous("sauf"));
        var dites = champs.dit("vues");
        for (var ici = 0; ici + EMPREINTE <= dites.length(); ici += EMPREINTE) {
            vues.add(dites.substring(ici, ici + EMPREINTE));
        }
    }

    /** Whether the page was shown before. */
    boolean ouvertes() {
        return champs.un("ouverte") != null;
    }

    boolean laisse(String cle) {
        return laissees.contains(cle) || LAISSER.equals(champs.un("l." + cle));
    }

    boolean choisit(String cle) {
        return champs.un("l." + cle) != null;
    }

    Optional<Jeton> jeton(String cle) {
        return Jeton.lire(champs.un("l." + cle));
    }

    boolean aVu(String empreinte) {
        return vues.contains(empreinte);
    }

    /** Whether sessions without rhythm are to follow a rule. */
    boolean enRegle(String lot) {
        return champs.tous("enRegle").contains(lot);
    }

    boolean montrait(String regle) {
        return champs.un("r." + regle) != null;
    }

    /** What its fields say; what was proposed, where it was not shown yet. */
    SaisieDeRegle regle(String cle, SaisieDeRegle proposee) {
        return montrait(cle)
                ? new SaisieDeRegle(
                        champs.dit("r." + cle + ".rythme"),
                        champs.dit("r." + cle + ".jour"),
                        champs.dit("r." + cle + ".debut"),
                        champs.dit("r." + cle + ".fin"),
                        champs.dit("r." + cle + ".epoque"),
                        champs.dit("r." + cle + ".lieu"),
                        champs.dit("r." + cle + ".conseiller"))
                : proposee;
    }

    static String empreinte(List<?> quoi) {
        return "%08x".formatted(quoi.toString().hashCode());
    }
}
