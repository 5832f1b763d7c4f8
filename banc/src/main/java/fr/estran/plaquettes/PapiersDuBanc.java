package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.ApplicationContext;

/**
 * How long each paper of a quarter takes, in the structure in whose name one acts.
 *
 * <p>In the package of the leaflets: their steps are shown to nobody else.
 */
@NullMarked
public final class PapiersDuBanc {

    private static final int ECHAUFFEMENT = 2;

    private final RedactionDePlaquette redaction;
    private final Impression impression;

    public PapiersDuBanc(ApplicationContext contexte) {
        this.redaction = contexte.getBean(RedactionDePlaquette.class);
        this.impression = contexte.getBean(Impression.class);
    }

    /** @param temps the best of some rounds, @param pages none where the form does not hold it */
    public record Mesure(Duration temps, int pages) {}

    /** By what is made: the words, then each form of them, the printer's file included. */
    public SequencedMap<String, Mesure> mesurer(TrimestreDuProgramme trimestre, int tours) {
        var mesures = new LinkedHashMap<String, Mesure>();
        mesures.put("texte", meilleur(tours, () -> {
            redaction.ecrire(trimestre);
            return 0;
        }));
        var plaquette = redaction.ecrire(trimestre);
        for (var forme : FormeDePlaquette.values()) {
            mesures.put(forme.code(), meilleur(tours, () -> imprimer(plaquette, forme)));
        }
        return mesures;
    }

    private int imprimer(Plaquette plaquette, FormeDePlaquette forme) {
        return switch (impression.composer(plaquette, forme)) {
            case Impression.Resultat.Tient tient -> {
                Impression.imposer(forme, Pliage.Feuille.A4, tient.pdf());
                yield tient.pages();
            }
            case Impression.Resultat.Deborde _ -> 0;
        };
    }

    private static Mesure meilleur(int tours, Supplier<Integer> travail) {
        var meilleur = Duration.ofDays(1);
        int pages = 0;
        for (int tour = 0; tour < ECHAUFFEMENT + tours; tour++) {
            var depart = System.nanoTime();
            pages = travail.get();
            var duree = Duration.ofNanos(System.nanoTime() - depart);
            meilleur = duree.compareTo(meilleur) < 0 ? duree : meilleur;
        }
        return new Mesure(meilleur, pages);
    }
}
