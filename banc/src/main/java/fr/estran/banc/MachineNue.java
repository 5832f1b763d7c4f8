package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A Debian with next to nothing in it, without a network, in which a true systemd runs: what somebody has who has just rented a
 * machine. Made by {@code mmdebstrap}, run by {@code systemd-nspawn}, and gone at the end.
 */
record MachineNue(Process conteneur, long premier) implements AutoCloseable {

    private static final List<String> OUTILS =
            List.of("mmdebstrap", "systemd-nspawn", "nsenter", "ip", "dpkg-deb", "lintian", "git");

    private static final int PATIENCE_S = 60;

    /** What a command wrote, on both of its outputs, and how it ended. */
    record Dit(int code, String texte) {}

    /**
     * @param paquets what is of Debian: brought beforehand, since there is no network then
     * @param crochet what is done in it before it starts
     */
    static MachineNue lancer(Path racine, List<String> paquets, String crochet)
            throws IOException, InterruptedException {
        batir(racine, paquets, crochet);
        return demarrer(racine, "--private-network");
    }

    static void batir(Path racine, List<String> paquets, String crochet) throws IOException, InterruptedException {
        var avec = new ArrayList<>(List.of("systemd-sysv", "dbus"));
        avec.addAll(paquets);
        exiger(dire(
                "mmdebstrap",
                "--quiet",
                "--variant=minbase",
                "--include=" + String.join(",", avec),
                "--customize-hook=" + crochet,
                "trixie",
                "" + racine));
    }

    /** @param reseau of which it is, in the words of {@code systemd-nspawn} */
    static MachineNue demarrer(Path racine, String... reseau) throws IOException, InterruptedException {
        var commande = new ArrayList<>(List.of(
                "systemd-nspawn", "--quiet", "--directory=" + racine, "--register=no", "--keep-unit", "--boot"));
        commande.addAll(List.of(reseau));
        var conteneur = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tuer(conteneur)));
        for (var essai = 0; essai < PATIENCE_S && conteneur.isAlive(); essai++) {
            TimeUnit.SECONDS.sleep(1);
            var premier = conteneur.children().findFirst();
            if (premier.isPresent()) {
                var machine = new MachineNue(conteneur, premier.get().pid());
                if (machine.taper("systemctl is-system-running").texte().strip().matches("running|degraded")) {
                    return machine;
                }
            }
        }
        tuer(conteneur);
        throw new IllegalStateException("systemd did not start in " + racine);
    }

    /** What runs in it outlives whoever started it, unless it goes first. */
    private static void tuer(Process conteneur) {
        conteneur.children().forEach(ProcessHandle::destroyForcibly);
        conteneur.destroyForcibly();
    }

    /** As when the current fails: nothing in it does anything more, or says that it ends. */
    void couper() throws IOException, InterruptedException {
        exiger(dire("kill", "-KILL", "" + premier));
        conteneur.waitFor();
    }

    /** As root at its console, with nobody there to answer a question. */
    Dit taper(String ligne) throws IOException, InterruptedException {
        exigerVivante();
        return dire(
                "nsenter",
                "--target=" + premier,
                "--all",
                "env",
                "-i",
                "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME=/root",
                "bash",
                "-c",
                "cd /root; " + ligne);
    }

    /** What must go well for the trial to make sense. */
    String reussir(String ligne) throws IOException, InterruptedException {
        return exiger(taper(ligne)).texte();
    }

    /** The whole answer of the service, asked under the name of a town. */
    String page(String chemin, String hote) throws IOException, InterruptedException {
        return taper("exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET " + chemin + " HTTP/1.1\\r\\nHost: " + hote
                        + "\\r\\nAccept: text/html\\r\\nConnection: close\\r\\n\\r\\n' >&3 && cat <&3")
                .texte();
    }

    boolean tient(String chemin) {
        return Files.exists(dans(chemin));
    }

    void ecrire(String chemin, String texte) throws IOException {
        Files.writeString(dans(chemin), texte);
    }

    void apporter(Path fichier) throws IOException {
        Files.copy(fichier, dans("/root").resolve(fichier.getFileName()));
    }

    /** What a page tells to type, line after line, until one of them fails. */
    Dit suivre(String commandes) throws IOException, InterruptedException {
        ecrire("/root/tape", commandes);
        return taper("bash -ex /root/tape");
    }

    /** As its own processes see it. */
    private Path dans(String chemin) {
        exigerVivante();
        return Path.of("/proc", "" + premier, "root", chemin);
    }

    /** Whoever has the number of a process that has died is not this machine: it may be the one that all of this runs on. */
    private void exigerVivante() {
        if (!conteneur.isAlive()) {
            throw new IllegalStateException("the machine is off");
        }
    }

    static Dit dire(String... commande) throws IOException, InterruptedException {
        var processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        var texte = new String(processus.getInputStream().readAllBytes(), UTF_8);
        return new Dit(processus.waitFor(), texte);
    }

    static Dit exiger(Dit dit) {
        if (dit.code() != 0) {
            throw new IllegalStateException("code " + dit.code() + ": " + dit.texte());
        }
        return dit;
    }

    /** Why no such machine can be made here, in the words of whoever is told; {@code null} where one can. */
    static @Nullable String refus() {
        var dossiers = System.getenv("PATH").split(":");
        var manquent = OUTILS.stream()
                .filter(outil ->
                        Arrays.stream(dossiers).noneMatch(dossier -> Files.isExecutable(Path.of(dossier, outil))))
                .toList();
        if (!manquent.isEmpty()) {
            return "Il manque " + String.join(", ", manquent) + ". Sur Debian, en root : apt-get install mmdebstrap"
                    + " systemd-container util-linux iproute2 dpkg lintian git";
        }
        return "root".equals(System.getProperty("user.name"))
                ? null
                : "Cette épreuve installe un paquet dans une Debian à elle : elle se lance en root.";
    }

    /** What is still mounted is never deleted: it may be this machine's own. It stays, and is named. */
    static void effacer(Path lieu) throws IOException {
        try (var montes = Files.lines(Path.of("/proc/self/mounts"))) {
            if (montes.anyMatch(ligne -> ligne.contains(" " + lieu + "/"))) {
                throw new IllegalStateException("something is still mounted in " + lieu);
            }
        }
        FileSystemUtils.deleteRecursively(lieu);
    }

    /** Until nothing of it runs any more: its disk may be taken away then. */
    @Override
    public void close() {
        try {
            if (conteneur.isAlive()) {
                taper("systemctl poweroff");
            }
            if (!conteneur.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                tuer(conteneur);
                conteneur.waitFor();
            }
        } catch (IOException e) {
            tuer(conteneur);
        } catch (InterruptedException e) {
            tuer(conteneur);
            Thread.currentThread().interrupt();
        }
    }
}
