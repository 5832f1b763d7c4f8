package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Structures;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A quarter of Quimper, and of so many of them in one town, taken over: the page, and what it writes. */
@Command(name = "reconduction", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerReconduction implements Callable<Integer> {

    private static final String PAGE = "/equipe/programme/reconduction?de=2024-T1&vers=2024-T2";
    private static final int RODAGE = 3;
    private static final Pattern COMPTE = Pattern.compile("<strong id=\"compte\">([^<]*)<");
    private static final Pattern CHAMP = Pattern.compile("<input\\b[^>]*>|<select\\b.*?</select>", Pattern.DOTALL);
    private static final Pattern CHOISIE = Pattern.compile("<option value=\"([^\"]*)\" selected");

    @Option(names = "--tailles", split = ",", defaultValue = "1,10", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        System.out.println(
                "| taille | la page (ms) | ordres SQL | ko | tout reprendre (ms) | ordres SQL | ce que dit la page |");
        System.out.println("|---|---|---|---|---|---|---|");
        var lieu = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.compte()) {
            for (var taille : tailles) {
                mesurer(contexte, lieu.resolve("x" + taille), taille);
            }
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return 0;
    }

    private static void mesurer(ConfigurableApplicationContext contexte, Path dossier, int taille) throws Exception {
        var hote = importer(contexte, dossier, taille);
        var ordres = contexte.getBean(CompteurDOrdres.class);
        try (var visiteur = new VisiteurDuBanc(ServiceDuBanc.port(contexte), hote)) {
            visiteur.entrer("responsable@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
            for (var tour = 0; tour < RODAGE; tour++) {
                visiteur.demander(PAGE);
            }
            var avant = ordres.compte();
            var depart = System.nanoTime();
            var page = visiteur.texte(PAGE);
            var lecture = depuis(depart);
            var lus = ordres.compte() - avant;
            var formulaire = visiteur.formulaire(PAGE);
            avant = ordres.compte();
            depart = System.nanoTime();
            var statut = formulaire.envoyer("/equipe/programme/reconduction", champs(page) + "&faire=reprendre");
            var ecriture = depuis(depart);
            if (statut != 302) {
                throw new IllegalStateException("the quarter was not taken over: " + statut);
            }
            System.out.printf(
                    "| ×%d | %d | %d | %d | %d | %d | %s |%n",
                    taille,
                    lecture,
                    lus,
                    page.getBytes(UTF_8).length / 1000,
                    ecriture,
                    ordres.compte() - avant,
                    COMPTE.matcher(page)
                            .results()
                            .map(trouve -> trouve.group(1))
                            .findFirst()
                            .orElse("?"));
        }
    }

    private static String importer(ConfigurableApplicationContext contexte, Path dossier, int taille) throws Exception {
        var releves = ServiceDuBanc.demonstration();
        MesurerBilan.grossir(contexte, releves, dossier, taille);
        FileSystemUtils.deleteRecursively(releves);
        var structure = MesurerBilan.importer(contexte, dossier).structure();
        var hote = "x" + taille + ".localhost";
        StructureCourante.auNomDe(structure, () -> {
            contexte.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> contexte.getBean(Structures.class).repondreA(structure, hote));
            contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            return structure;
        });
        return hote;
    }

    /** As a browser sends the form that was just shown, with all that it proposes. */
    private static String champs(String page) {
        var formulaire = page.substring(page.indexOf("id=\"formulaire\""));
        return CHAMP.matcher(formulaire.substring(0, formulaire.indexOf("</form>")))
                .results()
                .map(trouve -> trouve.group())
                .filter(champ -> !champ.contains("_csrf"))
                .filter(champ -> !champ.matches("(?s).*type=\"(checkbox|radio)\".*") || champ.contains(" checked"))
                .flatMap(MesurerReconduction::champ)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> champ(String champ) {
        var choisie = CHOISIE.matcher(champ);
        var valeur = champ.startsWith("<select") ? (choisie.find() ? choisie.group(1) : "") : attribut(champ, "value");
        return Stream.of(attribut(champ, "name") + "=" + URLEncoder.encode(valeur, UTF_8));
    }

    private static String attribut(String champ, String nom) {
        return champ.replaceAll("(?s)^.*? " + nom + "=\"([^\"]*)\".*$", "$1");
    }

    private static long depuis(long depart) {
        return (System.nanoTime() - depart) / 1_000_000;
    }
}
