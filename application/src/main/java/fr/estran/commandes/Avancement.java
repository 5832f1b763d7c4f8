package fr.estran.commandes;

import fr.estran.echanges.dossiers.Constat;
import fr.estran.echanges.dossiers.Suivi;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for who watches; nothing where the output goes to a file or to another program. */
final class Avancement implements Suivi, AutoCloseable {

    private static final int PAS = 100;

    private final @Nullable ProgressBar barre;

    Avancement(String titre) {
        barre = seRegarde() ? barre(titre) : null;
    }

    @Override
    public void erreur(Constat erreur) {
        System.err.println(erreur.phrase());
    }

    /** @param dite what begins now */
    void etape(String dite) {
        if (barre != null) {
            barre.setExtraMessage(dite);
        }
    }

    /** @param part of the work that is done, from 0 to 1 */
    void avance(double part) {
        if (barre != null) {
            barre.stepTo(Math.round(part * PAS));
        }
    }

    @Override
    public void close() {
        if (barre != null) {
            barre.close();
        }
    }

    private static boolean seRegarde() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static ProgressBar barre(String titre) {
        return new ProgressBarBuilder()
                .setTaskName(titre)
                .setInitialMax(PAS)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }
}
