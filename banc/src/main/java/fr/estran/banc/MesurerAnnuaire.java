package fr.estran.banc;

import fr.estran.besoins.RechercheDeBesoins;
import fr.estran.commandes.Muet;
import fr.estran.commun.StructureCourante;
import fr.estran.echanges.Importation;
import fr.estran.echanges.ResultatImport;
import fr.estran.orientation.BonsOrganismes;
import fr.estran.orientation.ReponsesDeRecherche;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How often what people say leads to the right need, beside the national directory's own query, and how long it takes to the bodies. */
@Command(name = "annuaire", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerAnnuaire implements Callable<Integer> {

    private static final int PREMIERS = 3;
    private static final int TOURS = 5;

    private static final ReponsesDeRecherche SANS_REPONSE = new ReponsesDeRecherche(null, null, null, null, null, null);

    @Option(names = "--organismes", defaultValue = "500", paramLabel = "N")
    private int organismes;

    @Override
    public Integer call() throws Exception {
        try (var contexte = ServiceDuBanc.jetable()) {
            var garde = (ResultatImport.Garde)
                    contexte.getBean(Importation.class).importer(ServiceDuBanc.quimper(), new Muet());
            StructureCourante.auNomDe(garde.structure(), () -> {
                mesurer(contexte);
                return garde.structure();
            });
        }
        return 0;
    }

    private void mesurer(ConfigurableApplicationContext contexte) {
        var transactions = contexte.getBean(TransactionOperations.class);
        var annuaire = new AnnuaireDuBancRepository(contexte.getBean(JdbcClient.class));
        var recherche = contexte.getBean(RechercheDeBesoins.class);
        transactions.executeWithoutResult(_ -> annuaire.inventer(organismes));
        Function<String, List<String>> notre = dite -> recherche.chercher(dite, PREMIERS).stream()
                .map(trouve -> trouve.besoin().code())
                .toList();
        Function<String, List<String>> national =
                dite -> Objects.requireNonNull(transactions.execute(_ -> annuaire.tousLesMotsRequis(dite)));
        var nous = PhraseNotee.lire("phrases.csv");
        var tiers = PhraseNotee.lire("phrases-d-un-tiers.csv");
        var autre = PhraseNotee.lire("phrases-d-un-autre-tiers.csv");
        var toutes = Stream.of(nous, tiers, autre).flatMap(List::stream).toList();
        System.out.println("| phrases | combien | recherche | juste en premier (%) | juste parmi trois (%) |");
        System.out.println("|---|---|---|---|---|");
        juger("les nôtres", nous, "Estran", notre);
        juger("d'un tiers", tiers, "Estran", notre);
        juger("d'un autre tiers", autre, "Estran", notre);
        juger("toutes", toutes, "Estran", notre);
        juger("toutes", toutes, "annuaire national", national);
        durer(contexte, toutes);
    }

    private static void juger(
            String nom, List<PhraseNotee> phrases, String laquelle, Function<String, List<String>> chercher) {
        var premiers = 0;
        var parmiTrois = 0;
        for (var phrase : phrases) {
            var trouves = chercher.apply(phrase.dite());
            premiers += !trouves.isEmpty() && phrase.juste(trouves.getFirst()) ? 1 : 0;
            parmiTrois += trouves.stream().anyMatch(phrase::juste) ? 1 : 0;
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.1f | %.1f |",
                nom,
                phrases.size(),
                laquelle,
                100.0 * premiers / phrases.size(),
                100.0 * parmiTrois / phrases.size()));
    }

    /** From the sentence to the bodies and their reasons. */
    private void durer(ConfigurableApplicationContext contexte, List<PhraseNotee> phrases) {
        var recherche = contexte.getBean(RechercheDeBesoins.class);
        var bons = contexte.getBean(BonsOrganismes.class);
        var durees = new ArrayList<Long>();
        for (var tour = 0; tour <= TOURS; tour++) {
            for (var phrase : phrases) {
                var depart = System.nanoTime();
                recherche.chercher(phrase.dite(), PREMIERS).stream()
                        .findFirst()
                        .ifPresent(trouve -> bons.pour(trouve.besoin(), SANS_REPONSE));
                if (tour > 0) {
                    durees.add(System.nanoTime() - depart);
                }
            }
        }
        durees.sort(null);
        System.out.println();
        System.out.println("| organismes | p50 (ms) | p95 |");
        System.out.println("|---|---|---|");
        System.out.println(String.format(
                Locale.ROOT,
                "| %d | %.1f | %.1f |",
                organismes,
                durees.get(durees.size() / 2) / 1e6,
                durees.get(durees.size() * 95 / 100) / 1e6));
    }
}
