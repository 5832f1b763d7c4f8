package fr.estran.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder in which a database is put back: it is held for us alone, and all is done aside until the last gesture, which
 * gives the cluster its name.
 */
public final class BaseARetablir implements AutoCloseable {

    /** What a first start or a restore that was cut short leaves behind, and in which nobody's data is. */
    private static final Pattern SANS_DONNEES =
            Pattern.compile("verrou|run|mot-de-passe|postgres-[0-9a-f]+|postgres\\.log|.*\\.ebauche");

    /** On one line: the server that is alone takes each line for an order. */
    private static final String NOUVEAU_MOT_DE_PASSE = """
            do $$ declare nom name; begin \
            for nom in select rolname from pg_roles where rolname in ('%s', '%s', '%s') \
            loop execute format('alter role %%I password %%L', nom, '%s'); end loop; end $$
            """;

    private final Path lieu;
    private final Verrou verrou;
    private final Path binaires;

    private BaseARetablir(Path lieu, Verrou verrou) throws IOException {
        this.lieu = lieu;
        this.verrou = verrou;
        this.binaires = BinairesPostgres.deposer(lieu);
        BinairesPostgres.effacer(ebauche());
    }

    /** Nothing where something else is in the folder: what is there is never replaced. */
    public static Optional<BaseARetablir> dans(Path dossier) throws IOException {
        if (!estLibre(dossier)) {
            return Optional.empty();
        }
        Files.createDirectories(dossier);
        var lieu = dossier.toRealPath();
        var verrou = Verrou.prendre(lieu);
        try {
            if (estLibre(lieu)) {
                return Optional.of(new BaseARetablir(lieu, verrou));
            }
            verrou.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            verrou.close();
            throw e;
        }
    }

    private static boolean estLibre(Path dossier) throws IOException {
        if (!Files.exists(dossier)) {
            return true;
        }
        try (var contenu = Files.list(dossier)) {
            return contenu.allMatch(fichier ->
                    SANS_DONNEES.matcher(fichier.getFileName().toString()).matches());
        }
    }

    public Moteur moteur() throws IOException {
        return Moteur.de(binaires);
    }

    /** Where the files of the cluster are to be laid. */
    public Path ebauche() {
        return lieu.resolve("donnees.ebauche");
    }

    /**
     * Lets PostgreSQL recover the files, alone, and gives its roles a new password, before the cluster takes its name: a
     * backup that cannot be recovered is seen here, and holds no password that opens what is put back from it.
     */
    public void achever() throws IOException {
        var ordre = NOUVEAU_MOT_DE_PASSE.formatted(
                PostgresEmbarque.ADMINISTRATEUR, Acces.MIGRATION, Acces.APPLICATION, InitDb.motDePasse(lieu));
        var seul = List.of(
                binaires.resolve("bin/postgres").toString(),
                "--single",
                "-D",
                ebauche().toString());
        SansRoot.pour(lieu).executer(avecLaBase(seul), ordre);
        Files.move(ebauche(), lieu.resolve("donnees"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> avecLaBase(List<String> commande) {
        var complete = new ArrayList<>(commande);
        complete.addAll(List.of("-c", "exit_on_error=on", "-c", "log_min_messages=error", "postgres"));
        return complete;
    }

    /** What was not achieved is erased. */
    @Override
    public void close() throws IOException {
        try {
            BinairesPostgres.effacer(ebauche());
        } finally {
            verrou.close();
        }
    }
}
