package fr.estran.accueil.site;

import fr.estran.messages.MoyensEnService;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first days of a service, step by step: a step is done once what it is for is there, whoever put it there. */
@Service
@Transactional
public class Depart {

    private final DepartRepository repository;
    private final Vitrines vitrines;
    private final Droits droits;
    private final MoyensEnService moyens;
    private final Journal journal;
    private final Clock horloge;

    Depart(
            DepartRepository repository,
            Vitrines vitrines,
            Droits droits,
            MoyensEnService moyens,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.vitrines = vitrines;
        this.droits = droits;
        this.moyens = moyens;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those alone that can be taken here: a step without a page is none, nor is one for which the server is not set up yet. */
    @Transactional(readOnly = true)
    List<EtapeVue> etapes(Roles roles) {
        return etapes(roles, repository.lire(lecture()));
    }

    /** What {@link #etapes} reads, among others. */
    Lecture<EtapeNotee> lecture() {
        return repository.notees(horloge.instant(), LocalDate.now(horloge));
    }

    List<EtapeVue> etapes(Roles roles, List<EtapeNotee> notees) {
        var dit = vitrines.courante().mentions().completes();
        return Stream.of(EtapeDuDepart.values())
                .filter(etape -> etape != EtapeDuDepart.MESSAGES || messagesPartent())
                .filter(etape -> Stream.of(Role.values()).anyMatch(qui -> droits.ouvre(Roles.de(qui), etape.adresse())))
                .map(etape -> new EtapeVue(
                        etape.code(), etape.adresse(), etat(etape, dit, notees), droits.ouvre(roles, etape.porte())))
                .toList();
    }

    /** Whether anything carries messages at all: until then none can be tried. */
    boolean messagesPartent() {
        return Moyen.tous(Moyen::partSeul).stream().anyMatch(moyens::contient);
    }

    private static EtapeVue.Etat etat(EtapeDuDepart etape, boolean dit, List<EtapeNotee> notees) {
        if (etape == EtapeDuDepart.SITE ? dit : notees.contains(new EtapeNotee(etape, false))) {
            return EtapeVue.Etat.FAITE;
        }
        return notees.contains(new EtapeNotee(etape, true)) ? EtapeVue.Etat.PASSEE : EtapeVue.Etat.A_FAIRE;
    }

    void passer(EtapeDuDepart etape) {
        repository.passer(etape, horloge.instant());
        journal.noter("depart.passer", null);
    }

    void reprendre(EtapeDuDepart etape) {
        repository.reprendre(etape);
        journal.noter("depart.reprendre", null);
    }

    static Optional<EtapeVue> prochaine(List<EtapeVue> etapes) {
        return etapes.stream()
                .filter(etape -> etape.aFaire() && etape.ouverte())
                .findFirst()
                .or(() -> etapes.stream().filter(EtapeVue::aFaire).findFirst());
    }

    /**
     * A step of the first days, as whoever looks sees it.
     *
     * @param ouverte whether its page is open to them; else it is somebody else's to do
     */
    public record EtapeVue(String code, String adresse, Etat etat, boolean ouverte) {

        private static final Messages MESSAGES = Messages.de("accueil/site");

        public enum Etat {
            A_FAIRE,
            FAITE,
            PASSEE
        }

        public boolean aFaire() {
            return etat == Etat.A_FAIRE;
        }

        /** Those of a service that has nothing to show yet. */
        boolean premieres() {
            return code.equals(EtapeDuDepart.ATELIER.code());
        }

        /** Nothing can be opened before something is programmed. */
        boolean apresLesPremieres() {
            return code.equals(EtapeDuDepart.INSCRIPTIONS.code());
        }

        public boolean passee() {
            return etat == Etat.PASSEE;
        }

        /** @param mots the town's own words */
        public String titre(Map<String, Object> mots) {
            return MESSAGES.dire("depart." + code, mots);
        }

        public String pourquoi(Map<String, Object> mots) {
            return MESSAGES.dire("depart." + code + ".pourquoi", mots);
        }

        /** Who does it, where it is not whoever looks. */
        public String parQui() {
            return MESSAGES.dire("depart." + code + ".qui");
        }
    }

    /** @param passee whether it was set aside; else it is done */
    record EtapeNotee(EtapeDuDepart etape, boolean passee) {}

    @Repository
    record DepartRepository(JdbcClient jdbc) {

        /** Kinds to which one registers, as one of several. */
        private static final String A_PLUSIEURS = Code.sql(TypeDAction.tous(type -> !type.unParUn()).stream());

        /** What there is, of all modules, at one moment. The site's own step is told by what it shows. */
        Lecture<EtapeNotee> notees(Instant maintenant, LocalDate jour) {
            return new Lecture<>(
                    EtapeNotee.class, """
                        select etape, true as passee
                        from etape_passee
                        union all
                        select etape, false
                        from (values
                            ('heures', exists (select from service_ouverture)),
                            ('vacances', exists (select from structure where zone_scolaire is not null)
                                and exists (select from vacances_scolaires where dernier_jour >= :jour)),
                            ('quartiers', exists (
                                select from quartier
                                where code <> 'hors_commune' and retire_le is null and fusionne_dans is null)),
                            ('formes', exists (select from forme_d_aide)),
                            ('themes', exists (select from thematique)),
                            ('lieux', exists (select from lieu where retire_le is null)),
                            ('equipe', exists (select from conseiller)),
                            ('comptes', (select count(*) >= 2 from compte where actif)),
                            ('messages', exists (select from essai_de_message where echec is null)),
                            ('atelier', exists (select from action where type in %1$s)),
                            ('inscriptions', exists (
                                select
                                from action
                                join seance on seance.structure_id = action.structure_id and seance.action_id = action.id
                                where action.type in %1$s
                                and action.publiee
                                and action.reservation = 'tous'
                                and coalesce(action.inscriptions_des, :jour) <= :jour
                                and seance.statut = 'prevue'
                                and seance.debut > :maintenant))
                        ) as fait (etape, la)
                        where la
                        """.formatted(A_PLUSIEURS), Map.of("maintenant", maintenant, "jour", jour));
        }

        List<EtapeNotee> lire(Lecture<EtapeNotee> notees) {
            return jdbc.sql(notees.sql())
                    .params(notees.parametres())
                    .query(EtapeNotee.class)
                    .list();
        }

        void passer(EtapeDuDepart etape, Instant quand) {
            jdbc.sql("""
                insert into etape_passee (structure_id, etape, passee_le)
                values (structure_courante(), :etape, :quand)
                on conflict (structure_id, etape) do nothing
                """).param("etape", etape).param("quand", quand).update();
        }

        void reprendre(EtapeDuDepart etape) {
            jdbc.sql("delete from etape_passee where etape = :etape")
                    .param("etape", etape)
                    .update();
        }
    }

    /** What a town does to open its service, in this order, each on a page that stays where it is. */
    enum EtapeDuDepart implements Code {
        SITE("/reglages/site"),
        HEURES("/equipe/programme/heures"),
        VACANCES("/reglages/vacances"),
        QUARTIERS("/reglages/quartiers"),
        LIEUX("/equipe/lieux"),
        EQUIPE("/equipe/conseillers"),
        COMPTES("/comptes"),
        FORMES("/reglages/formes"),
        THEMES("/reglages/ateliers/depart"),
        MESSAGES("/reglages/messages/essai"),
        ATELIER("/equipe/programme/nouvelle"),
        /** Many may read the programme; of these, whoever may write it opens registration. */
        INSCRIPTIONS("/equipe/programme", "/equipe/programme/nouvelle");

        private final String adresse;
        private final String porte;

        EtapeDuDepart(String adresse) {
            this(adresse, adresse);
        }

        EtapeDuDepart(String adresse, String porte) {
            this.adresse = adresse;
            this.porte = porte;
        }

        String adresse() {
            return adresse;
        }

        /** The page that is open to whoever can take this step, and to nobody else. */
        String porte() {
            return porte;
        }
    }
}
