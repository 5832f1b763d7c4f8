package fr.estran.commandes;

import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Records in, report out; nothing is kept but the files. */
@Command(name = "bilan", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class BilanAnnuel implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private final ServiceDemarre service;

    @Option(names = "--donnees", paramLabel = "DOSSIER")
    private @Nullable Path donnees;

    @Mixin
    private DepuisUneFeuille feuille = new DepuisUneFeuille();

    @Option(names = "--annee", required = true, paramLabel = "AAAA")
    private int annee;

    @Option(names = "--sortie", required = true, paramLabel = "DOSSIER")
    private Path sortie = Path.of("");

    @Option(names = "--interne")
    private boolean interne;

    @Option(names = "--seance", paramLabel = "AAAA-MM-JJ")
    private @Nullable LocalDate seance;

    @Option(names = "--rapporteur", paramLabel = "NOM")
    private @Nullable String rapporteur;

    @Option(names = "--numero", paramLabel = "N")
    private @Nullable String numero;

    @Spec
    private CommandSpec forme = CommandSpec.create();

    BilanAnnuel(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        if (annee < 1900 || annee > 2200) {
            throw new ParameterException(forme.commandLine(), "", forme.findOption("--annee"), "" + annee);
        }
        return feuille.ouDossier(donnees, forme, this::depuis);
    }

    private int depuis(Path dossier) throws IOException {
        var pieces = BilanJetable.dUneCommande(service)
                .etablir(dossier, annee, interne, new Acte(seance, rapporteur, numero), Importer::importer);
        if (pieces.isEmpty()) {
            return CodesDeSortie.DONNEES_REFUSEES;
        }
        ecrire(pieces.get(), sortie);
        return 0;
    }

    /** Each file is whole or not there: it takes its name once it is written. */
    static void ecrire(List<Piece> pieces, Path sortie) throws IOException {
        Files.createDirectories(sortie);
        for (var piece : pieces) {
            var ebauche = Files.createTempFile(sortie, ".", ".ebauche");
            Files.write(ebauche, piece.contenu());
            ebauche.toFile().setReadable(true, !piece.publique());
            Files.move(ebauche, sortie.resolve(piece.nom()), StandardCopyOption.REPLACE_EXISTING);
        }
        System.out.println(MESSAGES.dire("bilan.ecrit", Map.of("dossier", sortie.toString())));
        pieces.forEach(BilanAnnuel::nommer);
    }

    private static void nommer(Piece piece) {
        var cle = piece.publique() ? "bilan.piece_publique" : "bilan.piece_interne";
        System.out.println("  – " + MESSAGES.dire(cle, Map.of("nom", piece.nom())));
    }
}
