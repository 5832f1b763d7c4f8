package fr.estran.accueil.site;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.accueil.site.MenuDuService.MenuRepository.EntreeDuMenu;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.pages.Menu;
import fr.estran.socle.pages.Menu.Entree;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Which entries of the menu a service has nothing of yet. Every page of the team asks: what is known is kept in memory until
 * something is sent to the service, and for good once nothing is left to show.
 */
@Service
public class MenuDuService {

    /** What is done every week, then what is looked up, then one entry for all that is set now and then. */
    public static final Menu MENU = new Menu(
            List.of(
                    Entree.de("/equipe"),
                    Entree.de("/espace"),
                    Entree.de("/equipe/agenda", "/equipe/annuler-ma-journee"),
                    Entree.de("/equipe/presences", "/equipe/seances", "/equipe/hors-ligne", "/equipe/coop"),
                    Entree.de("/equipe/rendez-vous"),
                    Entree.de("/equipe/programme", "/equipe/plaquettes"),
                    Entree.de("/equipe/inscriptions", "/equipe/inscrire", "/equipe/demandes"),
                    Entree.de("/equipe/personnes", "/equipe/doublons", "/equipe/effacements", "/equipe/enquetes"),
                    Entree.de("/equipe/messages"),
                    Entree.de("/equipe/prets", "/reglages/prets"),
                    Entree.de("/equipe/absences", "/equipe/temps"),
                    Entree.de("/equipe/lieux"),
                    Entree.de(
                            "/equipe/reseau",
                            "/equipe/annuaire",
                            "/equipe/faits",
                            "/equipe/organismes",
                            "/equipe/orientations",
                            "/equipe/orienter",
                            "/equipe/professionnels",
                            "/equipe/propositions",
                            "/equipe/reunions"),
                    Entree.de("/statistiques"),
                    Entree.de("/bilans"),
                    Entree.de(
                            "/reglages",
                            "/premiere-fois",
                            "/comptes",
                            "/echanges",
                            "/journal",
                            "/equipe/benevoles",
                            "/equipe/conseillers",
                            "/equipe/conventions",
                            "/equipe/postes")),
            List.of("/programme", "/annuaire", "/ma-place"),
            List.of("/", "/programme"));

    /** What came otherwise is seen by then: an import from the command line, what is done at its hour, another server. */
    private static final Duration AU_PLUS = Duration.ofMinutes(10);

    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS");

    private final MenuRepository repository;
    private final TransactionOperations transactions;
    private final Clock horloge;
    private final Cache<StructureId, Set<String>> connues =
            Caffeine.newBuilder().expireAfterWrite(AU_PLUS).build();

    MenuDuService(MenuRepository repository, TransactionOperations transactions, Clock horloge) {
        this.repository = repository;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    /** By their addresses. */
    Set<String> enAttente() {
        return StructureCourante.siConnue()
                .map(structure -> connues.get(structure, _ -> lire()))
                .orElse(Set.of());
    }

    private Set<String> lire() {
        return requireNonNull(transactions.execute(_ -> {
            var attendent = EnumSet.allOf(EntreeDuMenu.class);
            repository.montrees().forEach(attendent::remove);
            if (!attendent.isEmpty()) {
                repository.montrer(debutDeLAnnee()).forEach(attendent::remove);
            }
            return attendent.stream().map(EntreeDuMenu::adresse).collect(toUnmodifiableSet());
        }));
    }

    private Instant debutDeLAnnee() {
        return LocalDate.now(horloge)
                .withDayOfYear(1)
                .atStartOfDay(horloge.getZone())
                .toInstant();
    }

    /** Once it is answered, so that what it wrote is there for whoever reads next. */
    @EventListener
    void apres(ServletRequestHandledEvent demande) {
        if (!LECTURES.contains(demande.getMethod())) {
            StructureCourante.siConnue()
                    .filter(structure -> !Set.of().equals(connues.getIfPresent(structure)))
                    .ifPresent(connues::invalidate);
        }
    }

    /** Which entries of the menu the service has used. */
    @Repository
    record MenuRepository(JdbcClient jdbc) {

        List<EntreeDuMenu> montrees() {
            return jdbc.sql("select entree from entree_du_menu")
                    .query(EntreeDuMenu.class)
                    .list();
        }

        /**
         * Looks at what there is, and keeps what it finds.
         *
         * @param annee when this year began: a report is due of what was held before
         * @return those that were not shown before
         */
        List<EntreeDuMenu> montrer(Instant annee) {
            return jdbc.sql("""
                insert into entree_du_menu (structure_id, entree)
                select structure_courante(), entree
                from (values
                    ('rendez_vous', exists (select from plage_rendez_vous) or exists (select from rendez_vous)),
                    ('messages', exists (select from message where sujet = 'place')),
                    ('prets', exists (select from objet_de_pret)),
                    ('absences', exists (select from indisponibilite)
                        or exists (select from lieu_fermeture)
                        or (select count(*) > 1 from conseiller)),
                    ('lieux', (select count(*) > 1 from lieu)),
                    ('reseau', exists (select from acteur)
                        or exists (select from reunion)
                        or exists (select from fait_du_reseau)),
                    ('statistiques', exists (select from seance where statut = 'tenue')),
                    ('bilans', exists (select from rapport)
                        or exists (select from seance where statut = 'tenue' and debut < :annee))
                ) as emploi (entree, la)
                where la
                on conflict (structure_id, entree) do nothing
                returning entree
                """).param("annee", annee).query(EntreeDuMenu.class).list();
        }

        /** What stands in the team's menu once the service has something of it, and under « Plus » until then. */
        enum EntreeDuMenu implements Code {
            RENDEZ_VOUS("/equipe/rendez-vous"),
            MESSAGES("/equipe/messages"),
            PRETS("/equipe/prets"),
            ABSENCES("/equipe/absences"),
            LIEUX("/equipe/lieux"),
            RESEAU("/equipe/reseau"),
            STATISTIQUES("/statistiques"),
            BILANS("/bilans");

            private final String adresse;

            EntreeDuMenu(String adresse) {
                this.adresse = adresse;
            }

            String adresse() {
                return adresse;
            }
        }
    }
}
