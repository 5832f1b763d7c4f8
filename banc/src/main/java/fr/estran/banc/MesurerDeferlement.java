package fr.estran.banc;

import static java.util.stream.Collectors.joining;

import fr.estran.banc.places.Deferlement;
import fr.estran.banc.places.Deferlement.Attaque;
import fr.estran.banc.places.Deferlement.Constat;
import fr.estran.banc.places.Deferlement.Issue;
import fr.estran.banc.places.PasserelleDEssai;
import fr.estran.banc.places.Terrain;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Attacks without an account, each on a town of its own, with the brakes that every service has. Nothing leaves this machine. */
@Command(name = "deferlement", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerDeferlement implements Callable<Integer> {

    static {
        // Read once, by whoever in this JVM asks first: here the service itself, of the gateway for texts.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    @Option(names = "--personnes", defaultValue = "20", paramLabel = "N")
    private int personnes;

    /** Each line is told as soon as it is known: an attack may take minutes on a machine that does something else too. */
    @Override
    public Integer call() throws Exception {
        System.out.println(ligne(Stream.of(
                "l'attaque",
                "secondes",
                "demandes",
                "refusées",
                "places données",
                "gardées",
                "rangs",
                "heures prises",
                "fiches",
                "SMS partis",
                "SMS qui attendent",
                "appels à passer",
                personnes + " vraies : place aussitôt",
                "par un code",
                "à appeler",
                "code qui attend",
                "rang",
                "refusées")));
        System.out.println("|" + "---|".repeat(18));
        try (var passerelle = new PasserelleDEssai();
                var contexte = ServiceDuBanc.derriereUnMandataire(
                        "--estran.sms.adresse=" + passerelle.adresse(),
                        "--estran.sms.jeton=banc",
                        "--estran.sms.expediteur=Mairie",
                        "--estran.messages.premier=PT1S",
                        "--estran.messages.toutes-les=PT1S")) {
            var port = ServiceDuBanc.port(contexte);
            for (var attaque : Attaque.values()) {
                var depart = System.nanoTime();
                var constat = new Deferlement(new Terrain(contexte, List.of(port)), passerelle, attaque.ordinal())
                        .passer(attaque, personnes);
                dire(constat, Duration.ofNanos(System.nanoTime() - depart).toSeconds());
            }
        }
        return 0;
    }

    private static void dire(Constat constat, long secondes) {
        var pris = constat.pris();
        System.out.println(ligne(Stream.concat(
                Stream.of(
                        constat.attaque(),
                        secondes,
                        constat.demandes(),
                        constat.refusees(),
                        pris.confirmees(),
                        pris.gardees(),
                        pris.rangs(),
                        pris.heures() + " sur " + constat.libres(),
                        pris.fiches(),
                        constat.partis(),
                        pris.retenus(),
                        pris.appels()),
                Arrays.stream(Issue.values()).map(issue -> constat.vraies().getOrDefault(issue, 0)))));
    }

    private static String ligne(Stream<?> cases) {
        return cases.map(String::valueOf).collect(joining(" | ", "| ", " |"));
    }
}
