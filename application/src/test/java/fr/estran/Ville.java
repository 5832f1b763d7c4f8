package fr.estran;

import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.estran.bilan.actes.ActesDeDemonstration;
import fr.estran.bilan.renouvellement.DossiersRemisDeDemonstration;
import fr.estran.commandes.RelevesDeDemonstration;
import fr.estran.comptes.ComptesDEssai;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.inscriptions.rendezvous.RendezVousDeDemonstration;
import fr.estran.parole.concertation.ConsultationsDeDemonstration;
import fr.estran.parole.reponses.SollicitationsDeDemonstration;
import fr.estran.programme.affiche.PlaquettesDeDemonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A town that nobody else's test knows: a structure at an address of its own, with one account of each role.
 *
 * <p>To be made within a test that runs a web server: {@code Ville.dans(contexte)}.
 */
public final class Ville {

    public static final String MOT_DE_PASSE = "agrafe-lune-potiron-velours";

    public final StructureId structure = StructureId.nouveau();
    public final String hote;
    public final String nom;
    public final Map<Role, CompteId> comptes;

    private final ApplicationContext contexte;

    private Ville(ApplicationContext contexte) {
        var signe = UUID.randomUUID().toString().substring(0, 8);
        this.contexte = contexte;
        this.hote = "ville-" + signe + ".localhost";
        this.nom = "Ville " + signe;
        var structures = contexte.getBean(Structures.class);
        faire(() -> {
            structures.tenirAJour(structure, new Structure("29999", nom, "Sainte-Mousse", null, "Europe/Paris", null));
            structures.repondreA(structure, hote);
            return structure;
        });
        this.comptes = Stream.of(Role.values()).collect(toMap(role -> role, role -> compte(role.code(), role)));
    }

    public static Ville dans(ApplicationContext contexte) {
        return new Ville(contexte);
    }

    /** The records of Quimper, as this town's own. */
    public Ville avecQuimper() {
        QuimperEnCopie.verser(contexte, structure, () -> avec(Quimper.DOSSIER));
        return this;
    }

    /** The same, and what the service of the demonstration has said of itself, planned and counted. */
    public Ville avecLesRelevesDeLaDemonstration() {
        return avecCeuxDeLaDemonstration(_ -> true);
    }

    /** The same, of which the programme alone. */
    public Ville avecSonProgramme() {
        return avecCeuxDeLaDemonstration(nom ->
                !nom.matches("(vitrine|tirages|trimestres|modeles_|actions_modeles|retours|mots|formes|reseau).*"));
    }

    private Ville avecCeuxDeLaDemonstration(Predicate<String> retenus) {
        try {
            var releves = RelevesDeDemonstration.reunis(Quimper.DOSSIER.getParent());
            try (var fichiers = Files.newDirectoryStream(releves)) {
                for (var fichier : fichiers) {
                    var nom = fichier.getFileName().toString();
                    if (!Files.exists(Quimper.DOSSIER.resolve(nom)) && !retenus.test(nom)) {
                        Files.delete(fichier);
                    }
                }
            }
            return avec(releves);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the demonstration shows, but for how the town presents itself: its records, and what was done on its screens. */
    public Ville avecLaDemonstration() {
        avecCeuxDeLaDemonstration(nom -> !nom.matches("(vitrine|trimestres|modeles_|actions_modeles|mots|formes).*"));
        StructureCourante.auNomDe(structure, () -> {
            contexte.getBean(ActesDeDemonstration.class).raconter();
            contexte.getBean(RendezVousDeDemonstration.class).poser();
            contexte.getBean(PlaquettesDeDemonstration.class).poser();
            contexte.getBean(DossiersRemisDeDemonstration.class).poser();
            contexte.getBean(SollicitationsDeDemonstration.class).poser();
            contexte.getBean(ConsultationsDeDemonstration.class).poser();
            return structure;
        });
        return this;
    }

    /** The records of a folder, under the name of this town. */
    public Ville avec(Path dossier) {
        try {
            var copie = Files.createTempDirectory("estran-ville-");
            try (var fichiers = Files.list(dossier)) {
                for (var fichier : fichiers.filter(Files::isRegularFile).toList()) {
                    Files.copy(fichier, copie.resolve(fichier.getFileName().toString()));
                }
            }
            Files.writeString(
                    copie.resolve("structure.csv"),
                    "nom,commune,code_insee,zone_scolaire,fuseau\n%s,Sainte-Mousse,29999,B,Europe/Paris\n"
                            .formatted(nom));
            var resultat = contexte.getBean(Importation.class).importer(copie, Oreille.SOURDE);
            if (!(resultat instanceof ResultatImport.Garde garde)
                    || !garde.structure().equals(structure)) {
                throw new IllegalStateException("the records were not kept for this town: " + resultat);
            }
            for (var fichier : List.of(copie.toFile().listFiles())) {
                Files.delete(fichier.toPath());
            }
            Files.delete(copie);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more account, whose address is {@code nom@ville}. */
    public CompteId compte(String nom, Role... roles) {
        return faire(
                () -> ComptesDEssai.creer(contexte, courriel(nom), "Camille " + nom, Roles.de(roles), MOT_DE_PASSE));
    }

    public String courriel(String nom) {
        return nom + "@" + hote;
    }

    /** In the name of the town, in one transaction. */
    public <T> T faire(Callable<T> travail) {
        return StructureCourante.auNomDe(
                structure,
                () -> contexte.getBean(TransactionOperations.class).<T>execute(_ -> {
                    try {
                        return travail.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    /** Over HTTP, nobody yet. */
    public Visiteur visiteur() {
        return new Visiteur(port(), hote);
    }

    /** Over HTTP, signed in. */
    public Visiteur visiteur(Role role) {
        return visiteur().entrer(courriel(role.code()), MOT_DE_PASSE);
    }

    /** What a browser opens: Chromium finds any name of localhost by itself. */
    public String adresse(String chemin) {
        return "http://" + hote + ":" + port() + chemin;
    }

    /**
     * In a browser, signed in; the page is the first that the role sees. Most tests begin with it and look at something else:
     * the form is filled in where it matters.
     */
    public void entrer(Page page, Role role) {
        page.context()
                .addCookies(visiteur(role).cookies.entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(adresse("/")))
                        .toList());
        page.navigate(adresse("/connexion"));
    }

    /** The same by the form, as people do: one is led back to the page that was asked for. */
    public void entrerParLeFormulaire(Page page, Role role) {
        page.navigate(adresse("/connexion"));
        page.fill("#courriel", courriel(role.code()));
        page.fill("#motDePasse", MOT_DE_PASSE);
        page.click("main form[action='/connexion'] button[type=submit]");
        page.waitForURL(adresse -> !adresse.endsWith("/connexion"));
    }

    private int port() {
        return contexte.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }
}
