package fr.estran.banc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A provider as a town has one, in a folder of its own: fetched once from Maven Central, with its trial settings. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "estran";
    static final String SECRET = "un-secret-que-personne-ne-devine";
    static final String MOT_DE_PASSE = "fougere et granit";

    private static final String VERSION = "26.7.3";
    private static final String EMPREINTE = "27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f";
    private static final String OU = "https://repo.maven.apache.org/maven2/org/keycloak/keycloak-quarkus-dist/"
            + VERSION + "/keycloak-quarkus-dist-" + VERSION + ".zip";
    private static final String ADMINISTRATEUR = "admin";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path lieu;
    private final int port;
    private @Nullable Process processus;

    /** Somebody whom it knows. */
    record Personne(String courriel, boolean verifiee) {}

    /** @param la where what was fetched is kept */
    Keycloak(Path lieu, Path la) throws IOException, InterruptedException {
        this.lieu = lieu;
        this.port = ServiceDuBanc.portLibre();
        var archive = la.resolve("keycloak-" + VERSION + ".zip");
        if (!Files.exists(archive) || !EMPREINTE.equals(empreinte(archive))) {
            System.out.println("Keycloak " + VERSION + " est pris sur Maven Central (170 Mo, une seule fois)…");
            Files.createDirectories(la);
            client.send(HttpRequest.newBuilder(URI.create(OU)).build(), BodyHandlers.ofFile(archive));
            if (!EMPREINTE.equals(empreinte(archive))) {
                throw new IOException("what was fetched is not Keycloak " + VERSION);
            }
        }
        ouvrir(archive);
    }

    private static String empreinte(Path archive) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ouvrir(Path archive) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                var fichier = lieu.resolve(entree.getName().replaceFirst("^[^/]+/", ""))
                        .normalize();
                if (!fichier.startsWith(lieu)) {
                    throw new IOException("an entry leads out of the archive");
                }
                if (!entree.isDirectory()) {
                    Files.createDirectories(fichier.getParent());
                    Files.copy(zip, fichier);
                }
            }
        }
    }

    String emetteur() {
        return "http://localhost:" + port + "/realms/mairie";
    }

    /** Of a service at that address, with these people. */
    void connaitre(String service, List<Personne> gens) throws IOException {
        var dossier = Files.createDirectories(lieu.resolve("data/import"));
        Files.writeString(dossier.resolve("mairie.json"), """
                {"realm": "mairie", "enabled": true, "sslRequired": "none",
                 "clients": [{"clientId": "%s", "secret": "%s", "publicClient": false, "standardFlowEnabled": true,
                   "directAccessGrantsEnabled": false, "redirectUris": ["%s/connexion/fournisseur/retour"],
                   "attributes": {"post.logout.redirect.uris": "%s/connexion/sortie"}}],
                 "users": [%s]}
                """.formatted(
                        CLIENT,
                        SECRET,
                        service,
                        service,
                        gens.stream().map(Keycloak::decrire).collect(Collectors.joining(","))));
    }

    private static String decrire(Personne qui) {
        return """
                {"username": "%1$s", "email": "%1$s", "emailVerified": %2$s, "enabled": true, "firstName": "Nolwenn",
                 "lastName": "Essai", "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}
                """.formatted(qui.courriel(), qui.verifiee(), MOT_DE_PASSE);
    }

    /** What it takes, in milliseconds. */
    long demarrer() throws IOException {
        var depart = System.nanoTime();
        var commande = new ProcessBuilder(
                        "sh", "bin/kc.sh", "start-dev", "--http-port=" + port, "--import-realm", "--log-level=warn")
                .directory(lieu.toFile())
                .redirectErrorStream(true)
                .redirectOutput(lieu.resolve("journal").toFile());
        commande.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATEUR);
        commande.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", MOT_DE_PASSE);
        commande.environment().put("JAVA_HOME", System.getProperty("java.home"));
        processus = commande.start();
        for (var fois = 0; fois < 600 && processus.isAlive() && !repond(); fois++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        if (!repond()) {
            throw new IllegalStateException("Keycloak did not start: see " + Files.readString(lieu.resolve("journal")));
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - depart);
    }

    private boolean repond() {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(emetteur() + "/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From now on it signs with another key; the one of before no longer counts. */
    void changerDeCle() throws IOException, InterruptedException {
        var avant = demander("GET", "/admin/realms/mairie/components?type=org.keycloak.keys.KeyProvider", "");
        demander("POST", "/admin/realms/mairie/components", """
                {"name": "nouvelle", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "config": {"priority": ["500"], "algorithm": ["RS256"]}}
                """);
        for (var cle : JSON.readTree(avant)) {
            if (cle.get("providerId").asString().equals("rsa-generated")) {
                demander(
                        "DELETE",
                        "/admin/realms/mairie/components/" + cle.get("id").asString(),
                        "");
            }
        }
    }

    private String demander(String methode, String chemin, String corps) throws IOException, InterruptedException {
        var jeton = JSON.readTree(client.send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port
                                                + "/realms/master/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(
                                                "grant_type=password&client_id=admin-cli&username=" + ADMINISTRATEUR
                                                        + "&password=" + MOT_DE_PASSE.replace(' ', '+')))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .get("access_token")
                .asString();
        var reponse = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                        .header("Authorization", "Bearer " + jeton)
                        .header("Content-Type", "application/json")
                        .method(methode, BodyPublishers.ofString(corps))
                        .build(),
                BodyHandlers.ofString());
        if (reponse.statusCode() / 100 != 2) {
            throw new IllegalStateException(methode + " " + chemin + " was refused: " + reponse.statusCode());
        }
        return reponse.body();
    }

    void arreter() {
        if (processus != null) {
            processus.descendants().forEach(ProcessHandle::destroyForcibly);
            processus.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        arreter();
        client.close();
    }
}
