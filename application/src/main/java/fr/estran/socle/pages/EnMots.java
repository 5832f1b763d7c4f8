package fr.estran.socle.pages;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a passage, without marks, addresses or pictures. */
final class EnMots extends AbstractVisitor {

    private final StringBuilder mots = new StringBuilder();

    private EnMots() {}

    static String de(Node noeud) {
        var lecture = new EnMots();
        noeud.accept(lecture);
        return lecture.mots.toString().replaceAll(" +", " ").strip();
    }

    @Override
    public void visit(Text texte) {
        mots.append(texte.getLiteral());
    }

    @Override
    public void visit(Code code) {
        mots.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock bloc) {
        mots.append(bloc.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak fin) {
        mots.append(' ');
    }

    @Override
    public void visit(ListItem element) {
        visitChildren(element);
        mots.append(' ');
    }

    @Override
    public void visit(CustomNode noeud) {
        visitChildren(noeud);
        if (noeud instanceof TableCell) {
            mots.append(" · ");
        }
    }

    @Override
    public void visit(Image image) {}
}
