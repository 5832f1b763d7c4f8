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
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** ConsultationsDesSouhaits and what they counted, as a folder of records tells them; and wishes by name, which are only ever read. */
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
                facultatif(
                                "consultations_themes",
                                "consultation_theme",
                                vers("consultations", "consultation").enCle(),
                                versCode("thematiques", "thematique").enCle())
                        .attachesA("consultation"),
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
                erreur(
                        "consultations",
                        "ferme",
                        "controle.fin_avant_debut",
                        "select ligne from depot_consultations where ferme < ouvre"),
                erreur("consultations", "ferme", "controle.consultation_trop_longue", """
                        select ligne
                        from depot_consultations
                        where ferme >= (date_trunc('quarter', ouvre::timestamp) + interval '3 months')::date
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
                erreur("consultations", "personnes", "controle.consultation_non_comptee", """
                        select ligne
                        from depot_consultations
                        where close_le is null and greatest(personnes, papiers, sans_code, illisibles) > 0
                        """),
                avertissement("souhaits", "le", "controle.souhaits_trop_peu_de_plus", """
                        select min(premier.ligne) as ligne
                        from (
                            select min(ligne) as ligne, date_trunc('quarter', min(le)::timestamp)::date as debut
                            from depot_souhaits
                            group by usager, extract(year from le)
                        ) premier
                        join consultation on consultation.relevee and consultation.ouvre = premier.debut
                        group by consultation.structure_id, consultation.id, consultation.personnes
                        having count(*) > consultation.personnes and count(*) < consultation.personnes + %d
                        """.formatted(
                                ComptesDeSouhaits.ENSEMBLE)));
    }

    @Override
    public void conclure() {
        releves.verser();
    }
}
