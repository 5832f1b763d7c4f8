package fr.estran.accueil.site;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.image;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.pages.Conformite;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the town shows of itself, as a folder of records tells it. */
@Component
@Order(94)
class PorteVitrine implements Porte {

    private static final List<String> TEXTES = List.of(
            "nom",
            "presentation",
            "adresse",
            "telephone",
            "courriel",
            "horaires",
            "directeur",
            "hebergeur",
            "delegue",
            "audit",
            "sites");

    /** As {@link Couleur#contraste}: under white words. */
    private static final String PALE = """
            select ligne
            from (
                select ligne, sum(poids * case when part <= 0.04045 then part / 12.92 else power((part + 0.055) / 1.055, 2.4) end)
                    as luminance
                from depot_vitrine
                cross join lateral (values (2, 0.2126), (4, 0.7152), (6, 0.0722)) teinte (rang, poids)
                cross join lateral (select ('x' || substr(couleur, rang, 2))::bit(8)::integer / 255.0 as part) lue
                where couleur is not null
                group by ligne
            ) claire
            where 1.05 / (luminance + 0.05) < 4.5
            """;

    /** As {@link Siret} reads it. */
    private static final String CLE_FAUSSE = """
            select ligne
            from depot_vitrine
            cross join lateral (
                select sum(produit / 10 + produit % 10) as somme
                from (
                    select substr(siret, rang, 1)::integer * (1 + rang % 2) as produit
                    from generate_series(1, 14) rang
                    where siret ~ '^[0-9]{14}$'
                ) chiffre
            ) cle
            where somme % 10 <> 0
            """;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "vitrine",
                                "vitrine",
                                texte("nom"),
                                texte("presentation"),
                                texte("adresse"),
                                texte("telephone"),
                                texte("courriel"),
                                texte("horaires"),
                                texte("directeur"),
                                texte("hebergeur"),
                                texte("delegue"),
                                choix("conformite", Conformite.class).requis(),
                                texte("audit"),
                                forme(
                                        "securite",
                                        "https://\\S{1,900}|[^@\\s]{1,400}@[^@\\s]{1,400}",
                                        "attendu.a_qui_signaler"),
                                forme("siret", "\\d{14}", "attendu.siret"),
                                texte("sites"),
                                forme("couleur", "#[0-9a-f]{6}", "attendu.couleur"))
                        .attachesAuService(),
                facultatif(
                                "vitrine_logo",
                                "vitrine",
                                choix("type", "image/png", "image/webp")
                                        .dans("logo_type")
                                        .requis(),
                                image("logo").requis())
                        .completant("ligne.logo is not null"));
    }

    /** As the page of settings has it. */
    @Override
    public List<Controle> controles() {
        return Stream.concat(
                        TEXTES.stream().map(PorteVitrine::tient),
                        Stream.of(
                                interdit(
                                        "vitrine",
                                        "telephone",
                                        "controle.telephone_de_la_ville",
                                        "telephone !~ '^%s$'".formatted(LectureDeSaisie.TELEPHONE)),
                                interdit("vitrine", "courriel", "controle.courriel_de_la_ville", """
                        courriel !~ '^[^@[:space:]]+@[^@[:space:]]+$'
                        """),
                                interdit("vitrine", "audit", "controle.audit_sans_mot", """
                        conformite <> 'non_conforme' and audit is null
                        """),
                                erreur("vitrine", "siret", "controle.siret_faux", CLE_FAUSSE),
                                interdit("vitrine", "sites", "controle.sites", """
                        sites !~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?(\\n|$))+$'
                        """),
                                erreur("vitrine", "couleur", "controle.couleur_pale", PALE),
                                interdit("vitrine_logo", "type", "controle.type_du_logo", """
                        (type = 'image/png') <> (logo like 'iVBOR%') or logo like '/9j/%'
                        """)))
                .toList();
    }

    private static Controle tient(String colonne) {
        return erreur(
                "vitrine",
                colonne,
                "controle.texte_d_annonce",
                "select ligne from depot_vitrine where length(%s) > 1000".formatted(colonne));
    }
}
