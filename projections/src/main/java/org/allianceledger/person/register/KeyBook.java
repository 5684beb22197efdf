package org.allianceledger.person.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The file of keys, outside the database: keys are only ever added at its end, except that destroying one overwrites
 * it where it stands. Remembers where keys stand but never a key, so that what another process destroys is gone here
 * too; and opens the file for each use, because an interrupted thread closes the channel it reads from for everyone.
 */
final class KeyBook {

    private static final int CHUNK = 256 * Key.SLOT;

    private final KeyBookFile file;
    private final Map<UUID, Long> places = new ConcurrentHashMap<>();
    private volatile long known = Key.SLOT;

    /** @throws UnusableKeyBook if the directory holds something else under the key book's name */
    KeyBook(Path directory) {
        file = new KeyBookFile(directory);
    }

    Path path() {
        return file.path();
    }

    /** True if no key was ever written in it. */
    boolean isBlank() {
        return file.read(channel -> channel.size() <= Key.SLOT);
    }

    /** Adds the keys; once this returns they are on the disk. */
    void add(Collection<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        ByteBuffer slots = ByteBuffer.allocate(keys.size() * Key.SLOT);
        keys.forEach(key -> key.write(slots));
        file.alone(channel -> {
            write(channel, slots.flip(), roundedUp(channel.size()));
            channel.force(true);
        });
    }

    /** Those of the keys that have not been destroyed. */
    Map<UUID, Key> find(Collection<UUID> ids) {
        if (!places.keySet().containsAll(ids)) {
            readOn();
        }
        return file.read(channel -> {
            var found = new HashMap<UUID, Key>();
            ByteBuffer slot = ByteBuffer.allocate(Key.SLOT);
            for (UUID id : ids) {
                Long place = places.get(id);
                if (place == null) {
                    continue;
                }
                fill(channel, slot.clear(), place);
                Key.read(slot.flip())
                        .filter(key -> key.id().equals(id))
                        .ifPresentOrElse(key -> found.put(id, key), () -> places.remove(id));
            }
            return found;
        });
    }

    /** Overwrites every key that is doomed; once this returns they are gone from the disk. */
    void destroy(Predicate<Key> doomed) {
        file.alone(channel -> {
            each(channel, Key.SLOT, (place, key) -> {
                if (doomed.test(key)) {
                    write(channel, ByteBuffer.allocate(Key.SLOT), place);
                    places.remove(key.id());
                }
            });
            channel.force(true);
        });
    }

    // A process may be half-way through adding keys: unlocked, they would pass for torn ones and never be read again.
    private void readOn() {
        long size = file.read(FileChannel::size);
        if (size > known) {
            file.alone(channel -> {
                each(channel, known, (place, key) -> places.put(key.id(), place));
                known = channel.size() / Key.SLOT * Key.SLOT;
            });
        }
    }

    private static void each(FileChannel channel, long from, Visit visit) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long start = from; fill(channel, chunk.clear(), start) > 0; start += CHUNK) {
            chunk.flip();
            for (int at = 0; at + Key.SLOT <= chunk.limit(); at += Key.SLOT) {
                var key = Key.read(chunk.slice(at, Key.SLOT));
                if (key.isPresent()) {
                    visit.at(start + at, key.get());
                }
            }
        }
    }

    private static int fill(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            // A read may stop short.
        }
        return buffer.position();
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
    }

    private static long roundedUp(long size) {
        return (size + Key.SLOT - 1) / Key.SLOT * Key.SLOT;
    }

    private interface Visit {
        void at(long place, Key key) throws IOException;
    }
}
