package fr.estran.banc;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import fr.estran.accueil.api.Portee;
import fr.estran.banc.api.ApiDuBancRepository;
import fr.estran.banc.api.Personnes;
import fr.estran.banc.api.Trousseau;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A service with its brakes, the town of the demonstration, another beside it, and their administrators, who make keys on their pages. */
final class TerrainDeLApi implements AutoCloseable {

    static final String HOTE = "localhost";

    private static final String AUTRE = "autre.localhost";
    private static final String CLES = "/reglages/cles";
    private static final LocalDate AUJOURDHUI = LocalDate.of(2024, 1, 15);
    private static final Pattern CLE = Pattern.compile("estran_[\\w-]{43}");

    private final ConfigurableApplicationContext service;
    private final StructureId ville;
    private final VisiteurDuBanc ici;
    private final VisiteurDuBanc equipe;
    private final VisiteurDuBanc ailleurs;
    private final Map<String, String> pages = new HashMap<>();

    private TerrainDeLApi(ConfigurableApplicationContext service) throws Exception {
        this.service = service;
        this.ville = ServiceDuBanc.ville(service, HOTE);
        ouvrirUneAutre(service);
        this.ici = entrer(Role.ADMINISTRATEUR, HOTE);
        this.equipe = entrer(Role.CONSEILLER, HOTE);
        this.ailleurs = entrer(Role.ADMINISTRATEUR, AUTRE);
    }

    static TerrainDeLApi ouvrir() throws Exception {
        return new TerrainDeLApi(ServiceDuBanc.derriereUnMandataire("--estran.horloge=2024-01-15T08:00:00Z"));
    }

    private static void ouvrirUneAutre(ConfigurableApplicationContext service) {
        var autre = StructureId.nouveau();
        StructureCourante.auNomDe(autre, () -> {
            var structures = service.getBean(Structures.class);
            service.getBean(TransactionOperations.class).executeWithoutResult(_ -> {
                structures.tenirAJour(
                        autre, new Structure("29998", "Une autre", "Sainte-Mousse", null, "Europe/Paris", null));
                structures.repondreA(autre, AUTRE);
            });
            return service.getBean(ComptesDeDemonstration.class).ouvrir();
        });
    }

    private VisiteurDuBanc entrer(Role role, String hote) throws IOException, InterruptedException {
        var qui = new VisiteurDuBanc(port(), hote);
        qui.entrer(role.code() + "@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
        return qui;
    }

    int port() {
        return ServiceDuBanc.port(service);
    }

    /** As the town's administrator reads it; read once. */
    String page(String adresse) {
        return pages.computeIfAbsent(
                adresse, une -> attraper(() -> ici.texte(une.replaceFirst("^https?://[^/]+", ""))));
    }

    /** As many good ones as are asked for, and one of each other kind. */
    Trousseau cles() throws Exception {
        var toutes = Code.codes(Portee.class);
        var cles = new Trousseau(() -> attraper(() -> faire(ici, "Un programme", toutes, AUJOURDHUI)));
        for (var portee : toutes) {
            cles.ajouter(Trousseau.OUVRE + portee, faire(ici, portee, List.of(portee), AUJOURDHUI));
        }
        cles.ajouter("à venir", faire(ici, "à venir", toutes, AUJOURDHUI.plusDays(2)));
        cles.ajouter("échue", faire(ici, "échue", toutes, AUJOURDHUI));
        base(base -> {
            base.echoir(base.cle("échue"));
            return "";
        });
        cles.ajouter("révoquée", faire(ici, "révoquée", toutes, AUJOURDHUI));
        ici.formulaire(CLES).envoyer(CLES + "/" + base(base -> base.cle("révoquée")) + "/revoquer", "");
        cles.ajouter("d'une autre ville", faire(ailleurs, "ailleurs", toutes, AUJOURDHUI));
        return cles;
    }

    private static String faire(VisiteurDuBanc qui, String nom, List<String> portees, LocalDate premier)
            throws IOException, InterruptedException {
        var page = qui.reponse(
                CLES,
                "nom=" + encode(nom, UTF_8)
                        + portees.stream().map(portee -> "&portees=" + portee).collect(joining())
                        + "&premierJour=" + premier + "&dernierJour=" + premier.plusYears(1));
        var cle = CLE.matcher(page);
        if (!cle.find()) {
            throw new IllegalStateException("no key was made");
        }
        return cle.group();
    }

    /** What the town knows of people. */
    Personnes personnes() {
        return base(base -> new Personnes(base.dits(), base.publies()));
    }

    /** By its button: a session more is in the programme. */
    void publier() {
        var adresse = "/equipe/programme/" + base(ApiDuBancRepository::nonPubliee);
        attraper(() -> equipe.formulaire(adresse).envoyer(adresse + "/publier", ""));
    }

    private static <T> T attraper(Callable<T> quoi) {
        try {
            return quoi.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T base(Function<ApiDuBancRepository, T> quoi) {
        return StructureCourante.auNomDe(
                ville,
                () -> requireNonNull(service.getBean(TransactionOperations.class)
                        .execute(_ -> quoi.apply(new ApiDuBancRepository(service.getBean(JdbcClient.class))))));
    }

    @Override
    public void close() {
        ici.close();
        equipe.close();
        ailleurs.close();
        service.close();
    }
}
