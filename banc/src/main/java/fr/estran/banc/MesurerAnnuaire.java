package fr.estran.banc;

import fr.estran.commandes.Muet;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.presences.orientation.BonsOrganismes;
import fr.estran.presences.orientation.ReponsesDeRecherche;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.ville.besoins.RechercheDeBesoins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    /** Who wrote which, and who had read what: docs/performance.md. */
    private static final SequencedMap<String, String> JEUX = jeux();

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

    private static SequencedMap<String, String> jeux() {
        var jeux = new LinkedHashMap<String, String>();
        jeux.put("les nôtres", "phrases.csv");
        jeux.put("d'un tiers", "phrases-d-un-tiers.csv");
        jeux.put("d'un autre tiers", "phrases-d-un-autre-tiers.csv");
        jeux.put("de mise au point", "phrases-de-mise-au-point.csv");
        jeux.put("dites de biais", "phrases-de-biais.csv");
        jeux.put("dites au guichet", "phrases-de-guichet.csv");
        return jeux;
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
        var toutes = JEUX.values().stream()
                .flatMap(fichier -> PhraseNotee.lire(fichier).stream())
                .toList();
        System.out.println("| phrases | combien | recherche | juste en premier (%) | juste parmi trois (%) |");
        System.out.println("|---|---|---|---|---|");
        JEUX.forEach((nom, fichier) -> juger(nom, PhraseNotee.lire(fichier), "Estran", notre));
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

    /** From the sentence to the bodies and their reasons; and each half of it, since the machine is never alone. */
    private void durer(ConfigurableApplicationContext contexte, List<PhraseNotee> phrases) {
        var recherche = contexte.getBean(RechercheDeBesoins.class);
        var bons = contexte.getBean(BonsOrganismes.class);
        var besoins = new ArrayList<Long>();
        var lectures = new ArrayList<Long>();
        var durees = new ArrayList<Long>();
        for (var tour = 0; tour <= TOURS; tour++) {
            for (var phrase : phrases) {
                var depart = System.nanoTime();
                var trouves = recherche.chercher(phrase.dite(), PREMIERS);
                var milieu = System.nanoTime();
                trouves.stream().findFirst().ifPresent(trouve -> bons.pour(trouve.besoin(), SANS_REPONSE));
                var fin = System.nanoTime();
                if (tour > 0) {
                    besoins.add(milieu - depart);
                    lectures.add(fin - milieu);
                    durees.add(fin - depart);
                }
            }
        }
        System.out.println();
        System.out.println("| " + organismes + " organismes | p50 (ms) | p95 |");
        System.out.println("|---|---|---|");
        dire("de la phrase au besoin", besoins);
        dire("du besoin aux organismes", lectures);
        dire("en tout", durees);
    }

    private static void dire(String quoi, List<Long> durees) {
        durees.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f |",
                quoi,
                durees.get(durees.size() / 2) / 1e6,
                durees.get(durees.size() * 95 / 100) / 1e6));
    }
}
