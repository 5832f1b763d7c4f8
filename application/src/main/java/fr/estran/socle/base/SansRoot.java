package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is put before a command of PostgreSQL, which refuses to run as root.
 *
 * <p>As root it runs in a user namespace of its own, or else as nobody, to whom the folder is then given.
 */
record SansRoot(List<String> prefixe) {

    private static final Logger log = LoggerFactory.getLogger(SansRoot.class);
    private static final String NOBODY = "65534";

    static SansRoot pour(Path dossier) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new SansRoot(List.of());
        }
        var espace = List.of("unshare", "-U");
        if (reussit(espace, "true")) {
            return new SansRoot(espace);
        }
        var personne = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (reussit(personne, "test", "-x", dossier.toString())) {
            executer(List.of(), List.of("chown", "-R", NOBODY + ":" + NOBODY, dossier.toString()), "");
            return new SansRoot(personne);
        }
        throw new IOException(
                "running as root, and neither `unshare -U` nor `setpriv` can drop it: is every folder above " + dossier
                        + " open to all?");
    }

    void executer(List<String> commande) throws IOException {
        executer(prefixe, commande, "");
    }

    /** @param entree what the command reads on its standard input */
    void executer(List<String> commande, String entree) throws IOException {
        executer(prefixe, commande, entree);
    }

    private static void executer(List<String> prefixe, List<String> commande, String entree) throws IOException {
        var tout = new ArrayList<>(prefixe);
        tout.addAll(commande);
        var processus = new ProcessBuilder(tout).redirectErrorStream(true).start();
        ecrire(processus, entree);
        var sortie = new String(processus.getInputStream().readAllBytes(), UTF_8);
        if (attendre(processus) != 0) {
            throw new IOException(commande.getFirst() + " failed:\n" + sortie);
        }
    }

    /** A command that died before it read us says why on its output. */
    private static void ecrire(Process processus, String entree) {
        try (var versLui = processus.getOutputStream()) {
            versLui.write(entree.getBytes(UTF_8));
        } catch (IOException e) {
            log.debug("the command read nothing", e);
        }
    }

    private static boolean reussit(List<String> prefixe, String... commande) {
        try {
            executer(prefixe, List.of(commande), "");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int attendre(Process processus) throws IOException {
        try {
            return processus.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
