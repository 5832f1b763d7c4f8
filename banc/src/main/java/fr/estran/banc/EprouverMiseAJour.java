package fr.estran.banc;

import fr.estran.banc.SchemasLandes.Schema;
import fr.estran.bilan.actes.ActesDeDemonstration;
import fr.estran.bilan.renouvellement.DossiersRemisDeDemonstration;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.inscriptions.rendezvous.RendezVousDeDemonstration;
import fr.estran.parole.concertation.ConsultationsDeDemonstration;
import fr.estran.parole.reponses.SollicitationsDeDemonstration;
import fr.estran.programme.affiche.PlaquettesDeDemonstration;
import fr.estran.reseau.reunions.ReponsesDeDemonstration;
import fr.estran.socle.base.BaseDAutrefois;
import fr.estran.socle.commun.StructureCourante;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The upgrade from each form that a database has had: made by the migrations that had landed, filled with what the demonstration holds
 * (a survey that is open, with its answers; frozen reports; an import that waits), brought to today's form, compared column by column.
 */
@Command(name = "mise-a-jour", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverMiseAJour implements Callable<Integer> {

    private static final String SOURCE = "estran";

    /** What makes of the records those of a town that works. */
    private static final Map<String, String> DONNES = Map.of(
            "une enquête ouverte, avec des réponses", "select count(*) from enquete_bulletin",
            "un rapport figé", "select count(*) from rapport_piece",
            "un import qui attend", "select count(*) from transfert");

    @Option(names = "--commits", defaultValue = "50", paramLabel = "N")
    private int commits;

    private final Vus vus = new Vus();

    @Override
    public Integer call() throws Exception {
        var landes = new SchemasLandes(Path.of(System.getProperty("estran.racine", ".")));
        var dernier = landes.dernier();
        var lieu = Files.createTempDirectory("estran-banc-");
        try {
            poserUneVille(lieu.resolve("source"));
            try (var source = BaseDAutrefois.dans(lieu.resolve("source"));
                    var bases = BaseDAutrefois.dans(lieu.resolve("bases"))) {
                source.laisserUnImport(SOURCE);
                for (var donne : DONNES.entrySet()) {
                    vus.dire("dans les relevés : " + donne.getKey(), source.compter(SOURCE, donne.getValue()) > 0, "");
                }
                bases.creer("neuve", SOURCE);
                bases.migrer("neuve", dernier.migrations().keySet());
                bases.creer("avant", SOURCE);
                for (var schema : landes.desDerniers(commits)) {
                    eprouver(schema, dernier, source, bases);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return vus.tenus() ? 0 : 1;
    }

    /** What the demonstration holds, on its day. */
    private static void poserUneVille(Path dossier) throws Exception {
        var releves = ServiceDuBanc.demonstration();
        try (var contexte = ServiceDuBanc.dans(dossier, "--estran.horloge=2024-01-15T08:00:00Z")) {
            StructureCourante.auNomDe(MesurerBilan.importer(contexte, releves).structure(), () -> {
                contexte.getBean(ActesDeDemonstration.class).raconter();
                contexte.getBean(RendezVousDeDemonstration.class).poser();
                contexte.getBean(PlaquettesDeDemonstration.class).poser();
                contexte.getBean(DossiersRemisDeDemonstration.class).poser();
                contexte.getBean(ReponsesDeDemonstration.class).poser();
                contexte.getBean(SollicitationsDeDemonstration.class).poser();
                contexte.getBean(ConsultationsDeDemonstration.class).poser();
                return contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            });
        } finally {
            FileSystemUtils.deleteRecursively(releves);
        }
    }

    /** From what the commit before has left, in the order in which they landed; from nothing where it took one back. */
    private void eprouver(Schema schema, Schema dernier, BaseDAutrefois source, BaseDAutrefois bases) throws Exception {
        var nom = "depuis %s (%d migrations, la plus haute %s)"
                .formatted(
                        schema.commit(),
                        schema.migrations().size(),
                        schema.migrations().lastKey());
        var reecrites = schema.migrations().entrySet().stream()
                .filter(la -> !la.getValue().equals(dernier.migrations().get(la.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!reecrites.isEmpty()) {
            vus.dire(nom, false, "réécrites ou retirées depuis : " + reecrites);
            return;
        }
        bases.creer("dalors", "avant");
        bases.migrer("dalors", schema.migrations().keySet());
        bases.creer("remplie", "dalors");
        bases.oter("avant");
        bases.nommer("dalors", "avant");
        var verse = bases.verser(source, SOURCE, "remplie");
        var avant = bases.valeurs("remplie");
        bases.migrer("remplie", dernier.migrations().keySet());
        var ecarts = new ArrayList<>(
                verse.refus().stream().map(table -> "pas rempli, " + table).toList());
        ecarts.addAll(perdus(avant, bases.valeurs("remplie")));
        ecarts.addAll(differents(bases.forme("neuve"), bases.forme("remplie")));
        bases.oter("remplie");
        var omises =
                verse.omises() == 0 ? "" : ", sans %d lignes d'une sorte qu'elle ignorait".formatted(verse.omises());
        vus.dire(nom + " : " + avant.size() + " colonnes" + omises, ecarts.isEmpty(), String.join("\n", ecarts));
    }

    /** What was given then and is not to be read now. A column that held nothing is no loss. */
    private static List<String> perdus(Map<String, String> avant, Map<String, String> apres) {
        return avant.entrySet().stream()
                .filter(la -> !la.getValue().startsWith("0 ") && !la.getValue().equals(apres.get(la.getKey())))
                .map(la -> la.getKey() + " : " + la.getValue() + " devient " + apres.get(la.getKey()))
                .toList();
    }

    private static List<String> differents(Map<String, String> neuve, Map<String, String> jour) {
        var toutes = new TreeMap<>(neuve);
        toutes.putAll(jour);
        return toutes.keySet().stream()
                .filter(quoi -> !String.valueOf(neuve.get(quoi)).equals(jour.get(quoi)))
                .map(quoi -> "autre que dans une base neuve : " + quoi)
                .toList();
    }
}
