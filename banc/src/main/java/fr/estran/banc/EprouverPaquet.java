package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The Debian package on a Debian that has nothing: made twice, installed without a network, opened, set, backed up, upgraded,
 * undone, removed, purged. Each line says what was seen.
 */
@Command(name = "paquet", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverPaquet implements Callable<Integer> {

    private static final int MANQUE = 3;
    /** One that is made already; else two are made of the last commit, each from a clone of its own. */
    @Option(names = "--paquet", paramLabel = "FICHIER")
    private @Nullable Path paquet;

    private final Vus vus = new Vus();

    @Override
    public Integer call() throws Exception {
        var manquent = MachineNue.manquent();
        if (!manquent.isEmpty()) {
            System.err.println("Il manque " + String.join(", ", manquent)
                    + ". Sur Debian, en root : apt-get install mmdebstrap systemd-container util-linux dpkg git");
            return MANQUE;
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            System.err.println("Cette épreuve installe un paquet dans une Debian à elle : elle se lance en root.");
            return MANQUE;
        }
        var lieu = Files.createTempDirectory(Path.of("/var/tmp"), "estran-banc-paquet-");
        try {
            var fichier = paquet == null ? construire(lieu) : paquet.toAbsolutePath();
            eprouver(lieu, fichier);
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return vus.tenus() ? 0 : 1;
    }

    private void eprouver(Path lieu, Path fichier) throws IOException, InterruptedException {
        var suivant = suivant(lieu, fichier);
        var demandes = Pattern.compile(" \\([^)]*\\)")
                .matcher(MachineNue.exiger(MachineNue.dire("dpkg-deb", "--field", "" + fichier, "Depends"))
                        .texte()
                        .strip())
                .replaceAll("");
        mandataires();
        try (var machine = MachineNue.lancer(lieu.resolve("debian"), List.of(demandes.split(", *")))) {
            new VieDuPaquet(machine, vus, fichier, suivant).suivre();
        }
    }

    /** From two clones in two places, so that nothing of the place is in it. */
    private Path construire(Path lieu) throws IOException, InterruptedException {
        var racine = System.getProperty("estran.racine", ".");
        var faits = new ArrayList<Path>();
        for (var nom : List.of("un", "un-autre-endroit")) {
            var clone = lieu.resolve(nom);
            MachineNue.exiger(MachineNue.dire("git", "clone", "--quiet", racine, "" + clone));
            MachineNue.exiger(MachineNue.dire(
                    "" + clone.resolve("estran"), "paquet", "--vers", lieu.resolve(nom + ".fait") + ""));
            FileSystemUtils.deleteRecursively(clone);
            faits.add(lieu.resolve(nom + ".fait"));
        }
        var sommes = new ArrayList<String>();
        for (var fait : faits) {
            sommes.add(Files.readString(fait.resolve("SHA256SUMS")));
        }
        vus.dire(
                "construit deux fois, les mêmes octets", sommes.getFirst().equals(sommes.getLast()), sommes.getFirst());
        try (var fichiers = Files.list(faits.getFirst())) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The same program, under a later number. */
    private static Path suivant(Path lieu, Path fichier) throws IOException, InterruptedException {
        var contenu = lieu.resolve("suivant");
        MachineNue.exiger(MachineNue.dire("dpkg-deb", "--raw-extract", "" + fichier, "" + contenu));
        var controle = contenu.resolve("DEBIAN/control");
        var dit = Files.readString(controle);
        Files.writeString(controle, dit.replaceFirst("(?m)^(Version: .*)$", "$1.suivant"));
        var version = contenu.resolve("usr/lib/estran/version");
        Files.writeString(version, Files.readString(version).strip() + ".suivant\n");
        var paquet = lieu.resolve("estran_suivant.deb");
        MachineNue.exiger(MachineNue.dire("dpkg-deb", "-Zzstd", "-z1", "--build", "" + contenu, "" + paquet));
        FileSystemUtils.deleteRecursively(contenu);
        return paquet;
    }

    /** The files that are given for nginx, with a certificate and Debian's own site beside, and for Caddy. */
    private void mandataires() throws IOException, InterruptedException {
        var fichiers = Path.of(System.getProperty("estran.racine", "."), "docs", "exploitation")
                .toAbsolutePath();
        var dit = MachineNue.dire(
                "mmdebstrap",
                "--quiet",
                "--variant=minbase",
                "--include=nginx,openssl,caddy",
                "--customize-hook=cp " + fichiers + "/nginx.conf \"$1/etc/nginx/sites-enabled/estran\"",
                "--customize-hook=cp " + fichiers + "/Caddyfile \"$1/etc/caddy/Caddyfile\"",
                "--customize-hook=chroot \"$1\" sh -ec 'd=/etc/letsencrypt/live/numerique.exemple.fr; mkdir -p $d;"
                        + " openssl req -quiet -x509 -newkey rsa:2048 -nodes -subj /CN=numerique.exemple.fr"
                        + " -keyout $d/privkey.pem -out $d/fullchain.pem; nginx -t; rm /etc/nginx/sites-enabled/default;"
                        + " nginx -t; caddy validate --config /etc/caddy/Caddyfile'",
                "trixie",
                "/dev/null");
        vus.dire(
                "nginx et Caddy acceptent les fichiers donnés",
                dit.code() == 0 && !dit.texte().contains("[warn]"),
                dit);
    }
}
