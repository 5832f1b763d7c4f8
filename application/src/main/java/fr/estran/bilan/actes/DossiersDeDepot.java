package fr.estran.bilan.actes;

import static java.util.Objects.requireNonNull;

import fr.estran.bilan.actes.Certifications.PagesDeMentions;
import fr.estran.bilan.actes.DossiersDeDepot.FicheDeDepot.DossierDeDepot;
import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the folder that the office of the assemblies deposits. Nothing is sent from here. */
@Service
class DossiersDeDepot {

    private static final Messages M = Messages.de("bilan/actes");

    private final ReglagesDesActes reglages;
    private final Faits faits;
    private final Archives archives;
    private final PagesDeMentions mentions;
    private final Journal journal;
    private final Clock horloge;

    DossiersDeDepot(
            ReglagesDesActes reglages,
            Faits faits,
            Archives archives,
            PagesDeMentions mentions,
            Journal journal,
            Clock horloge) {
        this.reglages = reglages;
        this.faits = faits;
        this.archives = archives;
        this.mentions = mentions;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** What the facts say of it: the day is that on which the council was told, or will be. */
    SaisieDeDepot proposer(RapportAnnuel rapport, Parcours parcours) {
        var inscription = parcours.inscription().map(PointInscrit::entete).orElse(Acte.A_COMPLETER);
        var seance = inscription.seance() == null ? "" : inscription.seance().toString();
        return new SaisieDeDepot(
                inscription.numero() == null ? "" : inscription.numero(),
                parcours.presente().map(LocalDate::toString).orElse(seance),
                M.dire(
                        rapport.correction() == null ? "dossier_depot.objet_propose" : "dossier_depot.objet_corrige",
                        "titre",
                        validation(rapport).titre(),
                        "version",
                        rapport.version(),
                        "assemblee",
                        reglages.assemblee().dite()));
    }

    /** Beside the sheet and the imprints: what everyone may read, and the pages that are still right. */
    @Transactional(readOnly = true)
    public Rangement rangement(RapportAnnuel rapport, Parcours parcours) {
        return new Rangement(lire(rapport, parcours).sequencedKeySet().stream().toList());
    }

    /** @param saisie without a fault */
    @Transactional
    public byte[] preparer(RapportAnnuel rapport, Parcours parcours, SaisieDeDepot saisie) {
        var fichiers = new LinkedHashMap<String, byte[]>();
        var lus = lire(rapport, parcours);
        var fiche = new FicheDeDepot(
                rapport.version(),
                validation(rapport),
                reglages.actuel(),
                faits.passage(rapport),
                saisie,
                new Rangement(lus.sequencedKeySet().stream().toList()));
        fichiers.put(DossierDeDepot.FICHE, fiche.texte().getBytes(StandardCharsets.UTF_8));
        fichiers.putAll(lus);
        journal.noter("bilan.preparer_depot", rapport.id().valeur());
        return new DossierDeDepot(fichiers, LocalDate.now(horloge)).zip();
    }

    /** What is deposited as the act, as its annexes, and what is there to be kept or changed: each in a folder. */
    private SequencedMap<String, byte[]> lire(RapportAnnuel rapport, Parcours parcours) {
        var fichiers = new TreeMap<String, byte[]>();
        for (var page : pages(rapport, parcours)) {
            fichiers.put(
                    Rangement.ANNEXES + rapport.nommer(page.nom()),
                    archives.annexe(rapport.id(), page.id()).octets());
        }
        archives.pieces(rapport.id()).stream()
                .filter(PieceFigee::publique)
                .forEach(piece -> fichiers.put(
                        Rangement.dossier(piece.nom()) + rapport.nommer(piece.nom()),
                        archives.piece(rapport.id(), piece.nom()).octets()));
        return fichiers;
    }

    private List<Annexe> pages(RapportAnnuel rapport, Parcours parcours) {
        var pages = new ArrayList<Annexe>();
        var garde = archives.enTete(rapport, validation(rapport), parcours).gardeUtile();
        if (garde != null) {
            pages.add(garde);
        }
        mentions.aJour(rapport.id(), parcours).ifPresent(pages::add);
        return pages;
    }

    private static Validation validation(RapportAnnuel rapport) {
        var validation = rapport.validation();
        if (validation == null) {
            throw new Introuvable();
        }
        return validation;
    }

    /** What is typed into the tool of the assemblies, and into that of the State: to be copied as it stands. */
    record FicheDeDepot(
            int version,
            Validation validation,
            ReglageActe reglage,
            PassageAuConseil passage,
            SaisieDeDepot saisie,
            Rangement rangement) {

        private static final Messages M = Messages.de("bilan/actes");

        /** A line each, with plain spaces, so that a machine may read it too. */
        String texte() {
            return lignes().replace('\u00a0', ' ').replace('\u202f', ' ');
        }

        private String lignes() {
            var lignes = new ArrayList<String>();
            lignes.add(M.dire("fiche.titre"));
            lignes.add("");
            lignes.add(ligne("collectivite", validation.collectivite()));
            lignes.add(
                    ligne("nature", M.dire("reglage.nature." + reglage.nature().code())));
            lignes.add(ligne("matiere", reglage.matiere() + " " + reglage.matiereNom()));
            lignes.add(ligne("numero", saisie.numeroDit()));
            lignes.add(ligne("date", Typographie.date(requireNonNull(saisie.jour()))));
            lignes.add(ligne("objet", saisie.objetDit()));
            lignes.add(ligne("auteur", validation.auteur().toString()));
            lignes.add(ligne("version", version + ". " + passage.dite()));
            ranger(lignes, "acte", rangement.acte());
            ranger(lignes, "annexes", rangement.annexes());
            ranger(lignes, "autres", rangement.autres());
            lignes.add("");
            lignes.add(M.dire("fiche.verifier", "fichier", DossierDeDepot.EMPREINTES));
            lignes.add(M.dire("fiche.rien_de_plus"));
            return String.join("\n", lignes) + "\n";
        }

        private static void ranger(List<String> lignes, String cle, List<String> fichiers) {
            if (!fichiers.isEmpty()) {
                lignes.add("");
                lignes.add(M.dire("fiche.fichiers." + cle));
                fichiers.forEach(nom -> lignes.add("- " + nom));
            }
        }

        private static String ligne(String cle, String valeur) {
            return M.dire("fiche.ligne", "libelle", M.dire("fiche." + cle), "valeur", valeur);
        }

        /** A folder of files with the list of their imprints, in one zip: {@code sha256sum -c} finds it whole, or not. */
        record DossierDeDepot(SequencedMap<String, byte[]> fichiers, LocalDate le) {

            static final String FICHE = "fiche-de-depot.txt";
            static final String EMPREINTES = "empreintes-sha256.txt";

            byte[] zip() {
                var octets = new ByteArrayOutputStream();
                try (var zip = new ZipOutputStream(octets)) {
                    for (var fichier : fichiers.entrySet()) {
                        ajouter(zip, fichier);
                    }
                    ajouter(zip, Map.entry(EMPREINTES, empreintes().getBytes(StandardCharsets.UTF_8)));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                return octets.toByteArray();
            }

            private String empreintes() {
                return fichiers.entrySet().stream()
                        .map(fichier -> Empreinte.de(fichier.getValue()) + "  " + fichier.getKey() + "\n")
                        .collect(Collectors.joining());
            }

            private void ajouter(ZipOutputStream zip, Map.Entry<String, byte[]> fichier) throws IOException {
                var entree = new ZipEntry(fichier.getKey());
                entree.setTimeLocal(le.atStartOfDay());
                zip.putNextEntry(entree);
                zip.write(fichier.getValue());
                zip.closeEntry();
            }
        }
    }
}
