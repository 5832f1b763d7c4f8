package fr.estran.programme.souhaits;

import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.avertissement;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.liens;

import fr.estran.programme.souhaits.ComptesDeSouhaits.Dit;
import fr.estran.programme.souhaits.PorteSouhaits.SouhaitsReleves.SouhaitsRelevesRepository.SouhaitReleve;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Consultations and what they counted, as a folder of records tells them; and wishes by name, which are only ever read. */
@Component
@Order(81)
record PorteSouhaits(SouhaitsReleves releves) implements Porte {

    private static final int BEAUCOUP = 1_000_000;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "consultations",
                        "consultation",
                        reference(),
                        texte("titre").requis(),
                        date("ouvre").requis(),
                        date("ferme").requis(),
                        ouiNon("relevee").requis(),
                        ouiNon("retiree").requis(),
                        date("close_le"),
                        nombre("personnes"),
                        nombre("papiers"),
                        nombre("sans_code"),
                        nombre("illisibles")),
                liens(
                        "consultations_themes",
                        "consultation_theme",
                        vers("consultations", "consultation"),
                        versCode("thematiques", "thematique")),
                facultatif(
                                "souhaits_comptes",
                                "souhait_compte",
                                vers("consultations", "consultation").enCle(),
                                versCode("thematiques", "thematique").enCle(),
                                nombre("personnes"),
                                nombre("papiers"),
                                nombre("sans_code"))
                        .attachesA("consultation"),
                facultatif(
                                "souhaits_quartiers",
                                "souhait_quartier",
                                vers("consultations", "consultation").enCle(),
                                versCode("quartiers", "quartier").enCle(),
                                versCode("thematiques", "thematique").enCle(),
                                entier("nombre", 1, BEAUCOUP).requis())
                        .attachesA("consultation"),
                facultatif(
                                "souhaits",
                                "souhait_compte",
                                vers("usagers", "usager").enCle(),
                                versCode("thematiques", "thematique").enCle(),
                                date("le").enCle())
                        .seulementLus());
    }

    private static Colonne nombre(String nom) {
        return entier(nom, 0, BEAUCOUP).requis();
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("consultations", "ferme", "controle.fin_avant_debut", "ferme < ouvre"),
                interdit("consultations", "ferme", "controle.consultation_trop_longue", """
                        ferme >= (date_trunc('quarter', ouvre::timestamp) + interval '3 months')::date
                        """),
                erreur("consultations", "close_le", "controle.consultation_en_cours", """
                        select dite.ligne
                        from depot_consultations dite
                        join consultation on consultation.reference = dite.id
                        where dite.close_le is not null
                            and consultation.close_le is null
                            and (
                                exists (
                                    select from reponse_en_cours reponse
                                    where reponse.structure_id = consultation.structure_id
                                        and reponse.consultation_id = consultation.id
                                        and reponse.equipe + reponse.site > 0)
                                or exists (
                                    select from voix_scellee voix
                                    where voix.structure_id = consultation.structure_id
                                        and voix.consultation_id = consultation.id))
                        """),
                interdit("consultations", "personnes", "controle.consultation_non_comptee", """
                        close_le is null and greatest(personnes, papiers, sans_code, illisibles) > 0
                        """),
                avertissement(
                        "souhaits", "le", "controle.souhaits_trop_peu_de_plus", """
                        select min(premier.ligne) as ligne
                        from (
                            select min(ligne) as ligne, date_trunc('quarter', min(le)::timestamp)::date as debut
                            from depot_souhaits
                            group by usager, extract(year from le)
                        ) premier
                        join consultation on consultation.relevee and consultation.ouvre = premier.debut
                        group by consultation.structure_id, consultation.id, consultation.personnes
                        having count(*) > consultation.personnes and count(*) < consultation.personnes + %d
                        """.formatted(Suppression.SEUIL)));
    }

    @Override
    public void conclure() {
        releves.verser();
    }

    /**
     * What an older folder tells by name and by day becomes counts of a quarter, as if the quarter had been a consultation. A
     * person counts once a year for a theme, in the quarter in which they first said so.
     *
     * <p>A quarter that was counted is counted again only if the folder tells of eleven people more: the same folder brings nothing
     * twice, and what two copies of the counts differ by is never what one person wished. Its districts stay as they were told first.
     */
    @Component
    record SouhaitsReleves(
            SouhaitsRelevesRepository releves, ConsultationRepository consultations, SouhaitCompteRepository comptes) {

        private static final Messages MESSAGES = Messages.de("programme/souhaits");

        private record Premiere(UUID personne, int annee, String theme) {}

        void verser() {
            parTrimestre(releves.tous()).forEach((debut, bulletins) -> verser(debut, ComptesDeSouhaits.de(bulletins)));
        }

        private static Map<LocalDate, List<Dit>> parTrimestre(List<SouhaitReleve> releves) {
            var dites = new HashSet<Premiere>();
            var trimestres = new TreeMap<LocalDate, List<Dit>>();
            for (var releve : releves) {
                var le = releve.le();
                var debut = LocalDate.of(le.getYear(), le.getMonth().firstMonthOfQuarter(), 1);
                var bulletins = trimestres.computeIfAbsent(debut, _ -> new ArrayList<>());
                if (dites.add(new Premiere(releve.personne(), le.getYear(), ""))) {
                    bulletins.add(new Dit(null, releve.quartier()));
                }
                if (dites.add(new Premiere(releve.personne(), le.getYear(), releve.theme()))) {
                    bulletins.add(new Dit(releve.theme(), releve.quartier()));
                }
            }
            return trimestres;
        }

        private void verser(LocalDate debut, ComptesDeSouhaits releves) {
            var annee = String.valueOf(debut.getYear());
            var rang = String.valueOf((debut.getMonthValue() + 2) / 3);
            var trimestre = annee + "-T" + rang;
            var deja = consultations.parReference("releve-" + trimestre);
            var id = deja.map(ConsultationDesSouhaits::id).orElseGet(ConsultationId::nouveau);
            if (deja.filter(compte -> releves.personnes() < compte.personnes() + Suppression.SEUIL)
                    .isPresent()) {
                return;
            }
            var fin = ConsultationDesSouhaits.auPlusTard(debut);
            consultations.ecrire(new ConsultationDesSouhaits(
                    id,
                    "releve-" + trimestre,
                    MESSAGES.dire("releve", "annee", annee, "rang", rang),
                    debut,
                    fin,
                    true,
                    false,
                    fin,
                    releves.personnes(),
                    0,
                    0,
                    0));
            if (deja.isPresent()) {
                comptes.ecrireLesThemes(id, releves);
            } else {
                comptes.ecrire(id, releves);
            }
        }

        /** The rows of a folder, read from where they wait: they go to no table of their own. */
        @Repository
        record SouhaitsRelevesRepository(JdbcClient jdbc) {

            record SouhaitReleve(
                    UUID personne,
                    String theme,
                    LocalDate le,
                    @Nullable String quartier) {}

            /**
             * Each by the record that stands and the theme as it is told today; the earliest first. The records are told first, each
             * once: hung on each wish, the chains of merges were looked through for each of them.
             */
            List<SouhaitReleve> tous() {
                return jdbc.sql("""
                    with nommee as materialized (
                        select nomme.reference, personne.id, personne.quartier
                        from usager nomme
                        left join fiche_conservee fiche
                            on fiche.structure_id = nomme.structure_id and fiche.absorbe_id = nomme.id
                        join usager personne on personne.structure_id = nomme.structure_id
                            and personne.id = coalesce(fiche.conserve_id, nomme.id))
                    select nommee.id as personne, theme.retenue as theme, depot.le, nommee.quartier
                    from depot_souhaits depot
                    join nommee on nommee.reference = depot.usager
                    left join thematique_retenue theme
                        on theme.structure_id = structure_courante() and theme.code = depot.thematique
                    where theme.retenue is not null
                    order by depot.le
                    """).query(SouhaitReleve.class).list();
            }
        }
    }
}
