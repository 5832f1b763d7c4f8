package fr.estran.banc;

import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.commun.StructureCourante;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** The team signs in by a real Keycloak: set on screen, entered, refused, proved, left, with keys that change, and while it is down. */
@Command(name = "fournisseur", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverFournisseur implements Callable<Integer> {

    private static final String ALLER = "/connexion/fournisseur";
    private static final String REGLAGES = "/comptes/fournisseur";
    private static final String ADMINISTRATEUR = "administrateur@demo.invalid";
    private static final String CONSEILLER = "conseiller@demo.invalid";

    private int fautes;
    private String service = "";

    @Override
    public Integer call() throws Exception {
        var lieu = Files.createTempDirectory("estran-banc-");
        var ici = Path.of(System.getProperty("estran.racine", ".")).resolve("var");
        try (var keycloak = new Keycloak(lieu, ici);
                var contexte = ServiceDuBanc.avecPages(
                        CompteurDOrdres.class,
                        "--estran.horloge=2024-01-15T08:00:00Z",
                        "--estran.sorties.internes=localhost")) {
            var releves = ServiceDuBanc.demonstration();
            var structure = MesurerBilan.importer(contexte, releves).structure();
            FileSystemUtils.deleteRecursively(releves);
            StructureCourante.auNomDe(
                    structure,
                    () -> contexte.getBean(ComptesDeDemonstration.class).ouvrir());
            service = "http://localhost:" + ServiceDuBanc.port(contexte);
            eprouver(keycloak);
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return fautes == 0 ? 0 : 1;
    }

    private void eprouver(Keycloak keycloak) throws Exception {
        keycloak.connaitre(
                service,
                List.of(
                        new Keycloak.Personne(CONSEILLER, true),
                        new Keycloak.Personne("accueil@demo.invalid", false),
                        new Keycloak.Personne(ADMINISTRATEUR, true),
                        new Keycloak.Personne("quelqu-un@ailleurs.invalid", true)));
        System.out.println("Keycloak est prêt en " + keycloak.demarrer() + " ms");
        regler(keycloak);
        try (var elle = new Navigateur()) {
            var depart = System.nanoTime();
            var page = entrer(elle, CONSEILLER);
            dire("entre par son adresse vérifiée, sans mot de passe d'ici", page.ici("/equipe"), depart);
            page = elle.lire(service + ALLER);
            dire("y est encore : rien n'est redemandé", page.ici("/equipe"), depart);
            prouver(elle);
            sortir(elle);
        }
        refuser();
        try (var elle = new Navigateur()) {
            keycloak.changerDeCle();
            var depart = System.nanoTime();
            dire("les clés du fournisseur ont changé", entrer(elle, CONSEILLER).ici("/equipe"), depart);
        }
        keycloak.arreter();
        sansLui(keycloak);
    }

    private void regler(Keycloak keycloak) throws IOException, InterruptedException {
        try (var elle = new Navigateur()) {
            dire("mot de passe d'ici", parMotDePasse(elle, ADMINISTRATEUR), System.nanoTime());
            var depart = System.nanoTime();
            var page = elle.envoyer(elle.lire(service + REGLAGES), REGLAGES, reglages(keycloak));
            dire("réglé à l'écran", page.statut() == 200 && page.ici(REGLAGES), depart);
        }
    }

    private static Map<String, String> reglages(Keycloak keycloak) {
        return Map.of(
                "genre", "autre",
                "nom", "Keycloak",
                "emetteur", keycloak.emetteur(),
                "client", Keycloak.CLIENT,
                "secret", Keycloak.SECRET,
                "parAdresse", "oui",
                "niveaux", "",
                "secours", "");
    }

    private boolean parMotDePasse(Navigateur elle, String courriel) throws IOException, InterruptedException {
        return elle.envoyer(
                                elle.lire(service + "/connexion"),
                                "/connexion",
                                Map.of("courriel", courriel, "motDePasse", ComptesDeDemonstration.MOT_DE_PASSE))
                        .statut()
                == 200;
    }

    private Navigateur.Vue entrer(Navigateur elle, String courriel) throws IOException, InterruptedException {
        return chezLui(elle, elle.lire(service + ALLER), courriel);
    }

    private static Navigateur.Vue chezLui(Navigateur elle, Navigateur.Vue page, String courriel)
            throws IOException, InterruptedException {
        return elle.envoyer(
                page,
                page.formulaire(),
                Map.of("username", courriel, "password", Keycloak.MOT_DE_PASSE, "credentialId", ""));
    }

    /** It asks who is there, though it knows. */
    private void prouver(Navigateur elle) throws IOException, InterruptedException {
        var depart = System.nanoTime();
        var page = elle.lire(service + "/preuve/fournisseur");
        dire("redemande qui c'est avant ce qui est sensible", page.texte().contains("kc-form-login"), depart);
        dire("la preuve est faite", chezLui(elle, page, CONSEILLER).ici("/preuve/faite"), depart);
    }

    private void sortir(Navigateur elle) throws IOException, InterruptedException {
        var depart = System.nanoTime();
        var page = elle.lire(service + "/equipe");
        var sortie = elle.envoyer(page, "/deconnexion", Map.of());
        dire("sort d'ici, puis est menée chez le fournisseur", sortie.suite().contains("id_token_hint"), depart);
        var revenue = sortie.suite().isEmpty() ? sortie : elle.lire(sortie.suite());
        dire("en revient sortie", revenue.ici("/connexion"), depart);
        dire(
                "le fournisseur l'a oubliée aussi",
                elle.lire(service + ALLER).texte().contains("kc-form-login"),
                depart);
    }

    private void refuser() throws IOException, InterruptedException {
        for (var qui : List.of("accueil@demo.invalid", ADMINISTRATEUR, "quelqu-un@ailleurs.invalid")) {
            try (var elle = new Navigateur()) {
                var depart = System.nanoTime();
                var page = entrer(elle, qui);
                dire("refuse " + qui, page.statut() == 403 && page.texte().contains("<code>"), depart);
                dire("et n'ouvre rien", !elle.lire(service + "/equipe").ici("/equipe"), depart);
            }
        }
    }

    /** What it said of itself is kept for a while: until then one is led to where nobody answers. */
    private void sansLui(Keycloak keycloak) throws IOException, InterruptedException {
        try (var elle = new Navigateur()) {
            var depart = System.nanoTime();
            dire("le fournisseur est arrêté : l'administrateur entre", parMotDePasse(elle, ADMINISTRATEUR), depart);
            var page = elle.envoyer(elle.lire(service + REGLAGES), REGLAGES, reglages(keycloak));
            dire(
                    "et lit que personne ne répond là",
                    page.statut() == 422 && page.texte().contains("ne répond pas"),
                    depart);
        }
    }

    private void dire(String quoi, boolean bien, long depart) {
        fautes += bien ? 0 : 1;
        System.out.printf(
                "%s %s, %d ms%n",
                bien ? "bien " : "FAUTE", quoi, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - depart));
    }
}
