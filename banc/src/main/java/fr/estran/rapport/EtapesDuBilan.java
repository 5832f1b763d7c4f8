package fr.estran.bilan.rapport;

import static java.util.Objects.requireNonNull;

import fr.estran.banc.ChangementRepository;
import fr.estran.bilan.rapport.BilanJson.IndicateursCsv;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long each step of a report takes, on the records of the structure in whose name one acts.
 *
 * <p>In the package of the reports: their steps are shown to nobody else.
 */
@NullMarked
public final class EtapesDuBilan {

    private static final int ECHAUFFEMENT = 3;

    private final Bilans bilans;
    private final Statistiques statistiques;
    private final Formes formes;
    private final TransactionTemplate unMoment;
    private final TransactionTemplate changement;
    private final ChangementRepository changements;

    public EtapesDuBilan(ApplicationContext contexte) {
        this.bilans = contexte.getBean(Bilans.class);
        this.statistiques = contexte.getBean(Statistiques.class);
        this.formes = contexte.getBean(Formes.class);
        this.unMoment = new TransactionTemplate(contexte.getBean(PlatformTransactionManager.class));
        unMoment.setReadOnly(true);
        this.changement = new TransactionTemplate(contexte.getBean(PlatformTransactionManager.class));
        changement.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.changements = new ChangementRepository(contexte.getBean(JdbcClient.class));
    }

    /** @return the median of {@code tours} measures of each step, after a few rounds that warm up */
    public SequencedMap<String, Duration> mesurer(int annee, int tours) {
        return requireNonNull(unMoment.execute(_ -> etapes(annee, tours)));
    }

    private SequencedMap<String, Duration> etapes(int annee, int tours) {
        var comptes = bilans.compter(annee);
        var rapport = Bilans.rediger(comptes, false, Acte.A_COMPLETER);
        var temps = new LinkedHashMap<String, Duration>();
        temps.put("indicateurs", mediane(tours, this::changer, () -> statistiques.indicateurs(Periode.annee(annee))));
        temps.put("comptes", mediane(tours, this::changer, () -> bilans.compter(annee)));
        temps.put("à froid", mediane(tours, statistiques::oublier, () -> bilans.compter(annee)));
        temps.put("texte", mediane(tours, () -> Bilans.rediger(comptes, false, Acte.A_COMPLETER)));
        temps.put("html", mediane(tours, () -> documents(rapport, formes::html)));
        temps.put("pdf", mediane(tours, () -> documents(rapport, formes::pdf)));
        temps.put("odt", mediane(tours, () -> documents(rapport, formes::odt)));
        temps.put("json", mediane(tours, () -> BilanJson.ecrire(comptes, rapport)));
        temps.put("csv", mediane(tours, () -> IndicateursCsv.ecrire(comptes)));
        temps.put("tout", mediane(tours, this::changer, () -> bilans.etablir(annee, false, Acte.A_COMPLETER)));
        return temps;
    }

    private static void documents(Rapport rapport, Consumer<Document> forme) {
        forme.accept(rapport.recit());
        forme.accept(rapport.chiffres());
    }

    /** Figures are kept in memory: what is measured is the counting, of what has changed. */
    private void changer() {
        changement.executeWithoutResult(_ -> changements.faire());
    }

    private static Duration mediane(int tours, Runnable etape) {
        return mediane(tours, () -> {}, etape);
    }

    private static Duration mediane(int tours, Runnable avant, Runnable etape) {
        IntStream.range(0, ECHAUFFEMENT).forEach(_ -> {
            avant.run();
            etape.run();
        });
        return IntStream.range(0, tours)
                .mapToObj(_ -> {
                    avant.run();
                    return duree(etape);
                })
                .sorted()
                .skip(tours / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Duration duree(Runnable etape) {
        var depart = System.nanoTime();
        etape.run();
        return Duration.ofNanos(System.nanoTime() - depart);
    }
}
