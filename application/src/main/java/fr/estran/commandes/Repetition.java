package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.bilan.rapport.Acte;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.base.Pouls;
import fr.estran.socle.commun.Identifiants;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A rehearsal: a throw-away service does what the first hours of one are made of, and ends. The launcher lets the JVM look on,
 * once for each jar, and what it saw makes each start after that a quick one (ADR 0118). One that does not go as it should is
 * a failure, so that nothing half seen is kept.
 */
@Command(name = "repetition", resourceBundle = "commandes.aide", hidden = true)
final class Repetition implements Callable<Integer> {

    private static final Pattern ACTION = Pattern.compile("href=\"/programme/([0-9a-f-]{36})");
    private static final Pattern FEUILLE = Pattern.compile("/equipe/seances/([0-9a-f-]{36})/presences");
    private static final Pattern USAGER = Pattern.compile("name=\"usager\" value=\"([0-9a-f-]{36})\"");

    private static final Pattern QUESTION = Pattern.compile("name=\"[^\"]*question");
    private static final List<String> PAGES_PUBLIQUES =
            List.of("/", "/programme", "/aide", "/ma-place", "/rendez-vous", "/connexion", "/plan-du-site");
    private static final List<String> PAGES_DE_L_EQUIPE = List.of(
            "/equipe",
            "/equipe/agenda",
            "/equipe/presences",
            "/equipe/inscriptions",
            "/equipe/inscrire",
            "/statistiques");

    private final ServiceDemarre service;

    /** So often that the JVM knows what is asked for most: public pages and registrations, as on the day when they open. */
    @Option(names = "--tours", defaultValue = "60", paramLabel = "N")
    private int tours;

    Repetition(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        var messages = Files.createTempDirectory("estran-repetition-");
        try (var contexte = service.avecPagesSansPromesse(
                ServiceDemarre.EPHEMERE,
                "--server.port=0",
                "--estran.freins.largesse=10000",
                "--estran.messages.dossier=" + messages,
                "--estran.horloge=" + Demo.MATIN)) {
            jouer(contexte);
        } finally {
            FileSystemUtils.deleteRecursively(messages);
        }
        return 0;
    }

    private void jouer(ConfigurableApplicationContext contexte) throws Exception {
        var structure = Demo.structure(contexte).orElseThrow();
        Demo.presenter(contexte, structure);
        Pouls.echauffer(contexte, ServiceDemarre.HOTE);
        var port = contexte.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var passant = new Visiteur(port);
                var equipe = new Visiteur(port)) {
            var ouvertes = ouvertes(passant);
            for (var tour = 0; tour < tours; tour++) {
                passant.lire(PAGES_PUBLIQUES);
                inscrire(passant, ouvertes.get(tour % ouvertes.size()), tour);
            }
            equipe.envoyer(
                    "/connexion",
                    Map.of(
                            "courriel",
                            ComptesDeDemonstration.conseiller(),
                            "motDePasse",
                            ComptesDeDemonstration.MOT_DE_PASSE));
            for (var tour = 0; tour < Math.ceilDiv(tours, 10); tour++) {
                equipe.lire(PAGES_DE_L_EQUIPE);
                noter(equipe);
            }
        }
        BilanJetable.dans(contexte, structure, Demo.ANNEE, false, Acte.A_COMPLETER);
    }

    /** Of the programme, what one registers for, and is asked nothing more. */
    private static List<String> ouvertes(Visiteur passant) throws IOException, InterruptedException {
        var ouvertes = new ArrayList<String>();
        for (var action : passant.trouver(ACTION, "/programme")) {
            var page = "/programme/" + action + "/inscription";
            var formulaire = passant.lire(page);
            if (Visiteur.JETON.matcher(formulaire).find()
                    && !QUESTION.matcher(formulaire).find()) {
                ouvertes.add(page);
            }
        }
        return ouvertes;
    }

    private static void inscrire(Visiteur passant, String page, int tour) throws IOException, InterruptedException {
        var nom = "Exemple" + (char) ('a' + tour / 26) + (char) ('a' + tour % 26);
        passant.lire(List.of("/programme", page.substring(0, page.lastIndexOf('/'))));
        passant.envoyer(
                page,
                Map.of(
                        "cle", Identifiants.nouveau().toString(),
                        "geste", "attendre",
                        "personnes[0].prenom", "Lou",
                        "personnes[0].nom", nom,
                        "telephone", "06 39 98 12 34"));
        passant.lire(List.of("/ma-place"));
    }

    private static void noter(Visiteur equipe) throws IOException, InterruptedException {
        for (var feuille : equipe.trouver(FEUILLE, "/equipe/presences")) {
            var page = "/equipe/seances/" + feuille + "/presences";
            var trouvee = USAGER.matcher(equipe.lire(page));
            if (trouvee.find()) {
                equipe.envoyer(page, Map.of("usager", trouvee.group(1), "venue", "PRESENT"));
            }
        }
    }

    /** At the other end of HTTP, with the cookies of a browser. */
    private record Visiteur(HttpClient client, int port) implements AutoCloseable {

        private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
        private static final Duration PATIENCE = Duration.ofMinutes(1);

        Visiteur(int port) {
            this(
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .cookieHandler(new CookieManager())
                            .build(),
                    port);
        }

        void lire(List<String> pages) throws IOException, InterruptedException {
            for (var page : pages) {
                lire(page);
            }
        }

        String lire(String page) throws IOException, InterruptedException {
            return demander(demande(page), page, 200);
        }

        List<String> trouver(Pattern lien, String page) throws IOException, InterruptedException {
            var trouves = lien.matcher(lire(page))
                    .results()
                    .map(resultat -> resultat.group(1))
                    .distinct()
                    .toList();
            if (trouves.isEmpty()) {
                throw new IllegalStateException("nothing to open on " + page);
            }
            return trouves;
        }

        /** With the token that the page's own form holds; whoever is heard is sent elsewhere. */
        void envoyer(String page, Map<String, String> champs) throws IOException, InterruptedException {
            var jeton = JETON.matcher(lire(page));
            if (!jeton.find()) {
                throw new IllegalStateException("no form on " + page);
            }
            var corps = champs.entrySet().stream()
                    .map(champ -> "&" + coder(champ.getKey()) + "=" + coder(champ.getValue()))
                    .collect(Collectors.joining("", "_csrf=" + coder(jeton.group(1)), ""));
            demander(
                    demande(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(corps)),
                    page,
                    302);
        }

        private String demander(HttpRequest.Builder demande, String page, int attendu)
                throws IOException, InterruptedException {
            var reponse = client.send(demande.build(), BodyHandlers.ofString());
            if (reponse.statusCode() != attendu) {
                throw new IllegalStateException(page + " answered " + reponse.statusCode());
            }
            return reponse.body();
        }

        private HttpRequest.Builder demande(String page) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                    .timeout(PATIENCE)
                    .header("Accept", "text/html");
        }

        private static String coder(String texte) {
            return URLEncoder.encode(texte, UTF_8);
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
