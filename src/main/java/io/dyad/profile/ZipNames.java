package io.dyad.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;

/** Which entries of a zip are read. They come one after the other, so that what is wrong is seen only on the way. */
final class ZipNames {

    private static final int MOST_TOLD = 10;

    private final List<FileShape> shapes;
    private final boolean isSaid;
    private final List<String> others = new ArrayList<>();
    private int read;
    private String first = "";

    /** A profile that says which entries are its data may have several; otherwise only one file is expected. */
    ZipNames(Profile profile) {
        List<FileShape> all = profile.layouts().stream().map(Layout::file).toList();
        List<FileShape> saying = all.stream().filter(it -> it.entries() != null).toList();
        isSaid = !saying.isEmpty();
        shapes = isSaid ? saying : all;
    }

    boolean isRead(ZipEntry entry) {
        String name = bare(entry);
        if (entry.getName().endsWith("[Content_Types].xml")) {
            throw new WrongFileException("The file is a workbook of a spreadsheet program. Save the sheet as CSV.");
        }
        if (entry.isDirectory() || entry.getName().startsWith("__MACOSX/") || name.startsWith(".")) {
            return false;
        }
        if (shapes.stream().noneMatch(it -> it.reads(name))) {
            if (others.size() < MOST_TOLD) {
                others.add(name);
            }
            return false;
        }
        read++;
        if (!isSaid && read > 1) {
            throw new WrongFileException("The zip holds several files that may be meant, such as " + first + " and "
                    + name + ". Send the one that is.");
        }
        first = name;
        return true;
    }

    private static String bare(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** What locators of an entry begin with, as one zip may hold several. */
    String before(ZipEntry entry) {
        String name = bare(entry);
        return (name.length() > 200 ? name.substring(0, 200) : name) + ", ";
    }

    void refuseNone() {
        if (read == 0) {
            throw new WrongFileException("The zip holds no file that is called "
                    + String.join(
                            " or ",
                            shapes.stream()
                                    .map(FileShape::entryNames)
                                    .distinct()
                                    .toList())
                    + (others.isEmpty() ? "; it is empty." : ", only " + String.join(", ", others) + "."));
        }
    }
}
