package fr.estran.parole.concertation;

import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said after sessions, as a folder of records tells it. */
@Component
@Order(83)
class PorteRetours implements Porte {

    private static final int BEAUCOUP = 10_000;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "retours",
                                "retour",
                                Stream.concat(
                                                Stream.of(
                                                        vers("seances", "seance")
                                                                .enCle(),
                                                        entier("feuilles", 1, BEAUCOUP)
                                                                .requis()),
                                                Stream.of(ReponseDeRetour.values())
                                                        .map(reponse -> entier(reponse.code(), 0, BEAUCOUP)
                                                                .requis()))
                                        .toArray(Colonne[]::new))
                        .attachesA("seance"),
                facultatif(
                                "retours_suites",
                                "retour_suite",
                                vers("seances", "seance").enCle(),
                                versCode("thematiques", "thematique").enCle(),
                                entier("nombre", 1, BEAUCOUP).requis())
                        .attachesA("seance"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("retours", "feuilles", "controle.retours_trop_nombreux", """
                        greatest(
                            utile_oui + utile_un_peu + utile_non,
                            rythme_lent + rythme_bien + rythme_vite,
                            seul_oui + seul_presque + seul_pas_encore) > feuilles
                        """),
                erreur("retours_suites", "seance", "controle.suite_sans_retour", """
                        select suite.ligne
                        from depot_retours_suites suite
                        where not exists (select from depot_retours retour where retour.seance = suite.seance)
                        """));
    }
}
