package fr.estran.banc;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release gives, on a Debian that has nothing: the package, made twice alike, from its installation to its purge; the
 * archive; and what the documentation tells to type. Each line says what was seen.
 */
@Command(name = "paquet", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverPaquet implements Callable<Integer> {

    private static final int MANQUE = 3;

    /** What can be tried apart. */
    private enum Partie {
        CONTENU,
        VIE,
        SUITE,
        ARCHIVE,
        PAS
    }

    private static final Set<Partie> SUR_UNE_MACHINE_NUE = EnumSet.of(Partie.VIE, Partie.SUITE, Partie.ARCHIVE);

    /** Made already by "./estran paquet"; else two are made of the last commit, each from a clone of its own. */
    @Option(names = "--paquets", paramLabel = "DOSSIER")
    private @Nullable Path paquets;

    @Parameters(paramLabel = "PARTIE", arity = "0..*")
    private Set<Partie> parties = EnumSet.allOf(Partie.class);

    private final Vus vus = new Vus();

    @Override
    public Integer call() throws Exception {
        var refus = MachineNue.refus();
        if (refus != null) {
            System.err.println(refus);
            return MANQUE;
        }
        var lieu = Files.createTempDirectory(Path.of("/var/tmp"), "estran-banc-paquet-");
        try {
            eprouver(lieu, new PaquetsFaits(paquets == null ? construire(lieu) : paquets.toAbsolutePath()));
        } finally {
            MachineNue.effacer(lieu);
        }
        return vus.tenus() ? 0 : 1;
    }

    private void eprouver(Path lieu, PaquetsFaits faits) throws IOException, InterruptedException {
        var paquet = faits.paquet();
        if (parties.contains(Partie.CONTENU)) {
            contenu(faits);
        }
        var demandes = faits.demandes();
        if (!Collections.disjoint(parties, SUR_UNE_MACHINE_NUE)) {
            try (var machine = MachineNue.lancer(lieu.resolve("debian"), demandes, "true")) {
                vivre(machine, lieu, faits);
            }
        }
        if (parties.contains(Partie.PAS)) {
            var avec =
                    Stream.concat(demandes.stream(), PasAPas.PAQUETS.stream()).toList();
            var notice = Notice.lire(
                    Path.of(System.getProperty("estran.racine", "."), "docs", "exploitation", "pas-a-pas.md"));
            try (var machine = MachineNue.lancer(lieu.resolve("pas-a-pas"), avec, PasAPas.CROCHET)) {
                var pas = new PasAPas(machine, vus, paquet, notice);
                pas.suivre();
                pas.mettreAJour(suivant(lieu, paquet));
            }
        }
    }

    private void vivre(MachineNue machine, Path lieu, PaquetsFaits faits) throws IOException, InterruptedException {
        var paquet = faits.paquet();
        var vie = new VieDuPaquet(machine, vus, paquet, suivant(lieu, paquet));
        if (parties.contains(Partie.VIE)) {
            vie.suivre();
        }
        if (parties.contains(Partie.SUITE)) {
            vie.changer();
        }
        if (parties.contains(Partie.ARCHIVE)) {
            machine.taper("dpkg -P estran");
            new VieDeLArchive(machine, vus, faits.seul(".tar.gz")).suivre();
        }
    }

    /** The digests; the form of the package, by Debian's own judge; and that each thing that is shipped has a licence. */
    private void contenu(PaquetsFaits faits) throws IOException, InterruptedException {
        var sommes =
                MachineNue.dire("env", "--chdir=" + faits.dossier(), "sha256sum", "--check", "--strict", "SHA256SUMS");
        vus.dire(
                "les sommes de ce qui est donné",
                sommes.code() == 0 && sommes.texte().lines().count() == 3,
                sommes);
        // Compressed by zstd, as dpkg has read for years, and Debian's own archive does not take.
        var juge = MachineNue.dire(
                "lintian",
                "--fail-on",
                "error,warning",
                "--tag-display-limit",
                "0",
                "--suppress-tags",
                "malformed-deb-archive",
                "" + faits.paquet());
        vus.dire("lintian n'y trouve rien", juge.code() == 0, juge);
        var sansLicence = new JsonMapper()
                .readTree(faits.seul(".cdx.json"))
                .path("components")
                .valueStream()
                .filter(composant -> composant.path("licenses").isEmpty())
                .map(composant -> composant.path("name").asString())
                .toList();
        vus.dire("chaque composant a sa licence (CycloneDX)", sansLicence.isEmpty(), String.join("\n", sansLicence));
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
        return faits.getFirst();
    }

    /** The same program under a later number, with one change of the database more. */
    private static Path suivant(Path lieu, Path fichier) throws IOException, InterruptedException {
        var contenu = lieu.resolve("suivant");
        MachineNue.exiger(MachineNue.dire("dpkg-deb", "--raw-extract", "" + fichier, "" + contenu));
        var controle = contenu.resolve("DEBIAN/control");
        var dit = Files.readString(controle);
        Files.writeString(controle, dit.replaceFirst("(?m)^(Version: .*)$", "$1.suivant"));
        var programme = contenu.resolve("usr/lib/estran");
        Files.writeString(
                programme.resolve("version"),
                Files.readString(programme.resolve("version")).strip() + ".suivant\n");
        try (var jar = FileSystems.newFileSystem(programme.resolve("service/estran.jar"))) {
            Files.writeString(jar.getPath("db/migration/V99999__essai_d_une_suite.sql"), "select 1;\n");
        }
        var paquet = lieu.resolve("estran_suivant.deb");
        MachineNue.exiger(MachineNue.dire("dpkg-deb", "-Zzstd", "-z1", "--build", "" + contenu, "" + paquet));
        FileSystemUtils.deleteRecursively(contenu);
        return paquet;
    }
}
